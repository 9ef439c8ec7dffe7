package org.shangliang.app.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.shangliang.law.LegalBasis;
import org.shangliang.law.RuleStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The canonical text of an entry, and the entry read back from it. The text is the entry; nothing is stored beside it. */
final class EntryText {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FORMAT = "shangliang-docket-1";

    private EntryText() {}

    static String of(DocketHead before, NewEntry entry, Instant recordedAt) {
        var members = new HashMap<String, Object>();
        members.put("format", FORMAT);
        members.put("case", before.caseId().toString());
        members.put("sequence", before.length() + 1);
        members.put("previous", before.hash());
        members.put("kind", entry.kind());
        members.put("stage", entry.stage());
        if (entry.account() != null) {
            members.put("account", entry.account().toString());
        }
        if (entry.capacity() != null) {
            members.put("capacity", entry.capacity());
        }
        members.put("occurredOn", entry.occurredOn().toString());
        members.put("recordedAt", recordedAt.toString());
        members.put("basis", entry.basis().stream().map(EntryText::basis).toList());
        members.put("facts", entry.facts());
        members.put("digests", entry.digests());
        return CanonicalJson.of(members);
    }

    private static Object basis(LegalBasis basis) {
        var members = new HashMap<String, Object>();
        members.put("instrument", basis.instrument());
        members.put("article", basis.article());
        members.put("status", basis.status().name());
        return members;
    }

    /** The case the text says it belongs to, which must be the docket it lies in. */
    static String caseOf(String canonical) {
        return JSON.readTree(canonical).path("case").asString();
    }

    /** Reads a stored text; a text that was meddled with may be unreadable, which is an IllegalArgumentException. */
    static DocketEntry read(String hash, String canonical) {
        try {
            return entry(JSON.readTree(canonical), hash, canonical);
        } catch (JacksonException | java.time.DateTimeException e) {
            throw new IllegalArgumentException("not the text of an entry", e);
        }
    }

    private static DocketEntry entry(JsonNode json, String hash, String canonical) {
        return new DocketEntry(
                json.required("sequence").asLong(),
                json.required("kind").asString(),
                json.required("stage").asString(),
                json.hasNonNull("account")
                        ? UUID.fromString(json.required("account").asString())
                        : null,
                json.hasNonNull("capacity") ? json.required("capacity").asString() : null,
                LocalDate.parse(json.required("occurredOn").asString()),
                Instant.parse(json.required("recordedAt").asString()),
                bases(json.required("basis")),
                facts(json.required("facts")),
                digests(json.required("digests")),
                json.required("previous").asString(),
                hash,
                canonical);
    }

    private static List<LegalBasis> bases(JsonNode array) {
        var bases = new ArrayList<LegalBasis>();
        for (JsonNode basis : array) {
            bases.add(new LegalBasis(
                    basis.required("instrument").asString(),
                    basis.required("article").asString(),
                    RuleStatus.valueOf(basis.required("status").asString())));
        }
        return List.copyOf(bases);
    }

    private static SortedMap<String, String> facts(JsonNode object) {
        var facts = new TreeMap<String, String>();
        object.properties()
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString()));
        return facts;
    }

    private static List<String> digests(JsonNode array) {
        var digests = new ArrayList<String>();
        array.forEach(digest -> digests.add(digest.asString()));
        return List.copyOf(digests);
    }
}
