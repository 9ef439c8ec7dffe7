package org.shangliang.app.campaign.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.campaign.notice.Receipt.Counts;
import org.shangliang.app.campaign.selection.SelectionFields;
import org.shangliang.app.document.paper.OfficialNotice.Part;
import org.shangliang.app.platform.web.FormValues;

/** One version of a notice (通知) on the page of an official document, with what its reader may do. */
public record NoticePage(
        NoticeView notice,
        String path,
        String day,
        @Nullable String closes,
        List<Part> parts,
        List<File> files,
        String published,
        List<Version> versions,
        boolean latest,
        List<Change> changes,
        FormValues form,
        @Nullable Keeping keeping,
        @Nullable Reading reading) {

    /** A file that goes with it. */
    public record File(String path, String name) {}

    /** Another version. */
    public record Version(String path, String label, String note, boolean current) {}

    /** A paragraph that this version took out or put in. */
    public record Change(boolean added, String text) {}

    /** What an officer sees beside it: how far it has come, or to whom it will go. */
    public record Keeping(
            boolean writes,
            @Nullable Counts counts,
            List<Addressees> addressees,
            int unions,
            boolean opens,
            @Nullable String campaignPath,
            @Nullable Opening opening) {}

    /** The conditions under which the campaign would be opened, in fields and in words, and how many meet them. */
    public record Opening(SelectionFields fields, String said, int matching) {}

    /** A federation it goes to, with how many unions. */
    public record Addressees(String name, int unions) {}

    /** What the chair has done with it. */
    public record Reading(boolean acknowledged, String words, String reminded) {}
}
