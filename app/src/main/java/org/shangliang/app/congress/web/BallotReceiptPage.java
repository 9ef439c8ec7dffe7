package org.shangliang.app.congress.web;

import java.util.List;

/** The receipt of a ballot (投票回执). */
public record BallotReceiptPage(String id, String union, List<String> words, String digits) {}
