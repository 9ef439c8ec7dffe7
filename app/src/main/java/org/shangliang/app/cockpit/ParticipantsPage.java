package org.shangliang.app.cockpit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/**
 * Who takes part in a case and who of them can sign in.
 *
 * @param choices those the viewer may open a sign-in for
 * @param given shown once, right after it was opened
 */
public record ParticipantsPage(
        CaseBanner banner,
        List<Line> people,
        List<Option> choices,
        FormValues form,
        @Nullable Given given) {

    /** One person; {@code side} is WORKERS, EMPLOYER or RECORDER. */
    public record Line(
            String name,
            String side,
            String role,
            @Nullable String username,
            @Nullable String capacity,
            boolean mayInvite) {}

    /** A sign-in to hand over; no password where the person signs in with an account there was already. */
    public record Given(
            String name, String username, @Nullable String password) {

        /** Keeps the secret out of logs. */
        @Override
        public String toString() {
            return "Given";
        }
    }
}
