package org.shangliang.app.campaign.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notices a person has to do with (通知): those issued, or those received. */
public record NoticeListPage(
        boolean received,
        @Nullable String newPath,
        @Nullable String campaign,
        List<Issued> issued,
        List<Received> mail) {

    /** One issued, with how many have acknowledged it. */
    public record Issued(
            String path,
            String receiptsPath,
            String title,
            String number,
            String day,
            int version,
            boolean published,
            boolean drafting,
            int sent,
            int acknowledged) {}

    /** One received. */
    public record Received(
            String path,
            String title,
            String number,
            String issuer,
            String at,
            int version,
            boolean done,
            String state,
            String reminded) {}
}
