package org.shangliang.app.opinion.web;

import java.util.List;
import org.shangliang.app.platform.web.Choice.Option;
import org.shangliang.app.platform.web.FormValues;

/**
 * A group with its originals (意见归纳与原话).
 *
 * @param beyond said where there are more voices than people who could have voiced
 */
public record GroupPage(
        String id,
        String call,
        String callTitle,
        String title,
        String topic,
        int opinions,
        boolean shown,
        String support,
        String beyond,
        List<Wording> wordings,
        List<Option> others,
        List<Option> reasons,
        FormValues form) {

    /** Opinions that say nearly the same. */
    public record Wording(int opinions, List<Original> originals) {}

    /** One opinion in the worker's own words, and what in it may tell who wrote it. */
    public record Original(String id, String words, String picks, String warning) {}
}
