package org.shangliang.app.consultation;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.document.CaseAttachments;
import org.shangliang.app.document.CasePart;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.app.organization.Employers;
import org.shangliang.app.organization.UnionView;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.platform.DeadlineRow;
import org.shangliang.app.platform.Deadlines;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The case itself in the portable case file (案卷包案情): case, employer, deadlines, attachments. What a side prepares for itself,
 * passes at the table, the room and files of disclosure stay behind.
 */
@Component
@Order(20)
class CasePortion implements CasePart {
    private static final String DOCKET = "docket.jsonl";
    private static final String CASE = "case.json";
    private static final String EMPLOYER = "employer.json";
    private static final String UNIONS = "unions.json";
    private static final String DEADLINES = "deadlines.json";

    private final CaseStore store;
    private final CaseAttachments attachments;
    private final Registers registers;
    private final Deadlines deadlines;
    private final JsonMapper json;

    CasePortion(
            CaseStore store, CaseAttachments attachments, Registers registers, Deadlines deadlines, JsonMapper json) {
        this.store = store;
        this.attachments = attachments;
        this.registers = registers;
        this.deadlines = deadlines;
        this.json = json;
    }

    /** The registers of employers and unions. */
    @Component
    record Registers(Employers employers, Unions unions, EmployerRegister register) {}

    @Override
    public String file() {
        return CASE;
    }

    @Override
    public Map<String, byte[]> write(UUID caseId, Actor reader) {
        var file = store.get(caseId);
        var files = new LinkedHashMap<String, byte[]>();
        files.put(CASE, json.writeValueAsBytes(file));
        var employer = registers.employers().get(file.header().employer());
        files.put(EMPLOYER, json.writeValueAsBytes(employer.plain()));
        files.put(
                UNIONS,
                json.writeValueAsBytes(unions(employer.unionId(), file.header().union())));
        files.put(DEADLINES, json.writeValueAsBytes(rows(caseId)));
        files.putAll(attachments.write(store.attachmentsOf(caseId)));
        return files;
    }

    /** The employer's union and the one that consults, by name, kind and region alone. */
    private List<UnionView> unions(@Nullable UUID... ids) {
        return Stream.of(ids)
                .filter(Objects::nonNull)
                .distinct()
                .map(registers.unions()::get)
                .map(UnionView::plain)
                .toList();
    }

    /** In an order that does not depend on when a row was written. */
    private List<DeadlineRow> rows(UUID caseId) {
        return deadlines.of(caseId).stream()
                .sorted(Comparator.comparing(json::writeValueAsString))
                .toList();
    }

    @Override
    public void restore(UUID caseId, Map<String, byte[]> files) {
        var file = read(files, CASE, CaseFile.class);
        registers
                .register()
                .restore(read(files, EMPLOYER, EmployerView.class), List.of(read(files, UNIONS, UnionView[].class)));
        store.restore(file, stage(files));
        attachments.restore(files).forEach(id -> store.keep(caseId, id));
        var rows = List.of(read(files, DEADLINES, DeadlineRow[].class));
        rows.stream().filter(row -> row.metOn() != null).forEach(this::restore);
        rows.stream().filter(row -> row.metOn() == null).forEach(this::restore);
    }

    private void restore(DeadlineRow row) {
        deadlines.open(row.subject(), row.kind(), row.deadline());
        var breached = row.breachedOn();
        if (breached != null) {
            deadlines.breach(row.subject(), row.kind(), breached);
        }
        var met = row.metOn();
        if (met != null) {
            deadlines.meet(row.subject(), row.kind(), met);
        }
    }

    /** The stage after the last entry of the docket. */
    private String stage(Map<String, byte[]> files) {
        var lines = new String(Objects.requireNonNull(files.get(DOCKET)), StandardCharsets.UTF_8)
                .strip()
                .split("\n", -1);
        return json.readTree(lines[lines.length - 1]).path("stage").asString();
    }

    private <T> T read(Map<String, byte[]> files, String path, Class<T> type) {
        return json.readValue(Objects.requireNonNull(files.get(path)), type);
    }
}
