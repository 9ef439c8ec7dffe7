package org.shangliang.app.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.app.contract.model.Material;
import org.shangliang.app.contract.model.PartFinding;
import org.shangliang.app.contract.model.ReviewOpinion.Act;
import org.shangliang.app.contract.model.ReviewPart;
import org.shangliang.app.contract.model.SupplementRequest;

/** The authority's answer (审查答复); {@code receivedOn} is the day of receipt that the authority's own paper names. */
record Answer(
        @NotNull Act act,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate receivedOn,
        @Nullable @Size(max = 60) String number,
        @Nullable @Size(max = 60) List<@NotBlank @Size(max = 2000) String> points,
        @Nullable @Size(max = 3) List<@Valid Checked> checks,
        @Nullable @Size(max = 20) List<@Valid Asked> requests,
        @Nullable LocalDate occurredOn,
        @Nullable List<UUID> attachments)
        implements CaseCommand {

    @Override
    public @Nullable LocalDate occurredOn() {
        return servedOn == null ? occurredOn : servedOn;
    }

    List<String> allPoints() {
        return points == null ? List.of() : points;
    }

    List<PartFinding> findings() {
        return checks == null
                ? List.of()
                : checks.stream()
                        .map(one -> new PartFinding(one.part(), one.fits(), one.remark()))
                        .toList();
    }

    List<SupplementRequest> asked() {
        return requests == null
                ? List.of()
                : requests.stream()
                        .map(one -> new SupplementRequest(one.material(), one.what(), one.by()))
                        .toList();
    }

    /** What was found of one of the three things examined. */
    record Checked(
            @NotNull ReviewPart part,
            @NotNull Boolean fits,
            @Nullable @Size(max = 1000) String remark) {}

    /** A paper that is to be added. */
    record Asked(
            @NotNull Material material,
            @Nullable @Size(max = 300) String what,
            @Nullable LocalDate by) {}
}
