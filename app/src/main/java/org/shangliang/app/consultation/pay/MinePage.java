package org.shangliang.app.consultation.pay;

/** The page on which a worker works out a proposal for one person (对我意味着什么); it knows nothing of anybody. */
public record MinePage() {}
