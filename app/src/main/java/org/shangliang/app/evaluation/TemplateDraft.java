package org.shangliang.app.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.shangliang.law.ContractKind;

/** A template to be registered (登记范本): for which kind of contract, under what name, with which clauses. */
record TemplateDraft(
        @NotNull ContractKind kind,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 100_000) String text) {}
