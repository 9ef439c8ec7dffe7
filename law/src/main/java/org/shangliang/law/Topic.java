package org.shangliang.law;

import java.util.List;

/** One statutory heading a contract may treat (协商内容), 集体合同规定 8. */
public record Topic(String code, String name, List<LegalBasis> basis, List<SubTopic> subTopics) {
    public Topic {
        basis = List.copyOf(basis);
        subTopics = List.copyOf(subTopics);
    }

    /** A part of a heading, with the words that point to it; the words are ours. */
    public record SubTopic(String code, String name, List<String> keywords) {
        public SubTopic {
            keywords = List.copyOf(keywords);
        }
    }
}
