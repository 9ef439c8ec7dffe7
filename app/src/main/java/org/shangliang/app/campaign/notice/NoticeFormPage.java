package org.shangliang.app.campaign.notice;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/**
 * The form in which a notice is drafted, changed or corrected (起草通知).
 *
 * @param correcting whether what has been published is being corrected
 * @param files the files it has already
 */
public record NoticeFormPage(
        String action,
        String back,
        boolean fresh,
        boolean correcting,
        FormValues form,
        List<Option> regions,
        List<Option> campaigns,
        List<Option> files) {}
