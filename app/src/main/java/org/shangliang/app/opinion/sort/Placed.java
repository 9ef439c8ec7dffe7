package org.shangliang.app.opinion.sort;

/**
 * Where an opinion belongs (归类结果): the sub-topic's code, the matter within it, and the wording it shares with others that
 * say nearly the same.
 */
public record Placed(String topic, String matter, String wording) {}
