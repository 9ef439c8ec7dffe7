package org.shangliang.app.congress.vote;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.congress.model.Body;
import org.shangliang.app.congress.model.Count;
import org.shangliang.app.congress.vote.Bulletins.Bulletin;
import org.shangliang.app.document.CasePart;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bulletins in the portable case file (案卷包票箱公示): what everybody may read, never a choice, a voter or a serial. A case
 * that came back from such a file has its bulletins only, no roll and no box.
 */
@Component
@Order(35)
class BulletinPart implements CasePart {
    private static final String FOLDER = "ballots/";
    private static final String END = ".json";

    private final VoteStore votes;
    private final Bulletins bulletins;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    BulletinPart(VoteStore votes, Bulletins bulletins, JdbcClient jdbc, JsonMapper json) {
        this.votes = votes;
        this.bulletins = bulletins;
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A bulletin as a file. */
    record Sheet(
            UUID vote,
            int round,
            Body body,
            Level level,
            String title,
            LocalDate meetingOn,
            @Nullable LocalDate closedOn,
            String result,
            int entitled,
            int present,
            int votesNeeded,
            @Nullable Count count,
            List<String> digests,
            String digest,
            String textDigest,
            String docketHead,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String publicKey,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Bulletins.Box> items) {}

    @Override
    public String file() {
        return "ballots";
    }

    @Override
    public Map<String, byte[]> write(UUID caseId, Actor reader) {
        var files = new TreeMap<String, byte[]>();
        votes.ofCases(List.of(caseId))
                .forEach(vote -> bulletins
                        .of(vote.id())
                        .ifPresent(one -> files.put(name(vote.id()), json.writeValueAsBytes(sheet(one)))));
        jdbc.sql("select vote_id, sheet from congress_kept_bulletin where case_id = ?")
                .param(caseId)
                .query((row, number) -> Map.entry(row.getObject(1, UUID.class), row.getString(2)))
                .list()
                .forEach(kept ->
                        files.putIfAbsent(name(kept.getKey()), kept.getValue().getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    @Override
    public void restore(UUID caseId, Map<String, byte[]> files) {
        files.forEach((path, content) -> {
            if (path.startsWith(FOLDER)) {
                jdbc.sql("insert into congress_kept_bulletin (vote_id, case_id, sheet) values (?, ?, ?)")
                        .param(json.readValue(content, Sheet.class).vote())
                        .param(caseId)
                        .param(new String(content, StandardCharsets.UTF_8))
                        .update();
            }
        });
    }

    private static String name(UUID vote) {
        return FOLDER + vote + END;
    }

    private static Sheet sheet(Bulletin bulletin) {
        var vote = bulletin.vote();
        return new Sheet(
                vote.id(),
                vote.round(),
                vote.body(),
                vote.level(),
                vote.title(),
                vote.meetingOn(),
                vote.closedOn(),
                bulletin.result().name(),
                bulletin.entitled(),
                bulletin.present(),
                bulletin.votesNeeded(),
                bulletin.count(),
                bulletin.digests(),
                bulletin.digest(),
                vote.textDigest(),
                bulletin.docketHead(),
                bulletin.publicKey(),
                bulletin.items().isEmpty() ? null : bulletin.items());
    }
}
