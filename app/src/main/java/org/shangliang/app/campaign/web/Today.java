package org.shangliang.app.campaign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an officer looks at first in the morning (今天): the days left, how far against the plan, and whom to urge.
 *
 * @param days until the closing day; negative when it is past
 * @param workdays working days after today up to the closing day; {@code null} where the holidays are not published
 * @param plan how many were to be completed by today; {@code null} for those who see only a part
 * @param call the most pressing thing, nothing if all are done
 */
public record Today(
        long days,
        @Nullable Long workdays,
        Share completed,
        @Nullable Integer plan,
        Share offered,
        Share signed,
        Share staff,
        @Nullable Call call) {

    /** Many enterprises that press for one reason, with the list of them; none by name where they are too many for once. */
    public record Call(String head, String text, boolean bad, int number, String path, List<String> employers) {}

    /** How many are missing to the plan; negative when it goes faster. */
    public int gap() {
        return plan == null ? 0 : plan - (int) completed.part();
    }
}
