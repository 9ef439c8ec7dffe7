package org.shangliang.app.consultation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.law.Side;

/**
 * What is fixed about a step: its name in addresses, whose act it is, who may record it, and the rules of law it rests
 * on. When {@code side} is given, the other side may record the act afterwards only with a scan of the signed paper.
 */
public record StepRule(String name, @Nullable Side side, Set<Role> roles, List<String> lawKeys) {}
