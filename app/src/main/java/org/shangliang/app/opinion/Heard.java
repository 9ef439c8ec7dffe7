package org.shangliang.app.opinion;

import java.util.List;
import java.util.UUID;

/**
 * What a call for opinions came to (征集结果), without a word of any opinion.
 *
 * @param groups how many groups the opinions were sorted into
 * @param taken the headings of those that were taken onto the agenda
 */
public record Heard(UUID call, int groups, List<String> taken) {}
