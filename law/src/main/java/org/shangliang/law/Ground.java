package org.shangliang.law;

import java.util.List;

/** One reason for a refusal or a remark: a code, the numbers in it, and the law; texts are kept apart from the code. */
public record Ground(String code, List<String> arguments, List<LegalBasis> basis) {}
