package org.shangliang.app.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Role;
import org.shangliang.app.consultation.MeetingStep.HoldMeeting;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.Meeting;
import org.shangliang.app.consultation.model.Meeting.Attendee;
import org.shangliang.app.consultation.model.Meeting.Mode;
import org.shangliang.app.consultation.model.Meeting.Settlement;
import org.shangliang.app.platform.InvalidInput;
import org.shangliang.app.platform.InvalidInput.FieldError;
import org.shangliang.law.ChairRule;
import org.shangliang.law.Ground;
import org.shangliang.law.Refused;
import org.shangliang.law.Ruling;
import org.shangliang.law.Side;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Records a meeting (协商会议) and its minutes, signed by both chiefs. */
@Component
class MeetingStep extends ConsultationStep<HoldMeeting> {
    private final PaperDesk papers;
    private final @Nullable List<Attendee> recorded;

    /** The meeting as the recorder wrote it down; results for each agenda item by number. */
    record HoldMeeting(
            @NotBlank @Size(max = 200) String place,
            @Nullable Mode mode,
            @NotNull Side chairedBy,
            @NotNull @Positive Integer workersPresent,
            @NotNull @Positive Integer employerPresent,
            @Nullable List<@Valid Line> items,
            @Nullable @Size(max = 10000) String remarks,
            @Nullable LocalTime beganAt,
            @Nullable LocalTime endedAt,
            boolean signedByWorkersChief,
            boolean signedByEmployerChief,
            @Nullable LocalDate occurredOn,
            @Nullable List<UUID> attachments,
            @Nullable @Size(max = 100) List<@NotBlank @Size(max = 50) String> attending)
            implements CaseCommand {}

    /** What became of an agenda item. */
    record Line(
            @NotNull Integer item,
            @NotNull Meeting.Result result,
            @Nullable @Size(max = 4000) String text) {}

    @Autowired
    MeetingStep(PaperDesk papers) {
        this(papers, null);
    }

    private MeetingStep(PaperDesk papers, @Nullable List<Attendee> recorded) {
        super(
                new StepRule(
                        "meetings",
                        null,
                        Set.of(Role.RECORDER, Role.UNION_CHAIR, Role.EMPLOYER, Role.OFFICER),
                        List.of("meeting.chair", "meeting.recorder", "reps.balance")),
                HoldMeeting.class);
        this.papers = papers;
        this.recorded = recorded;
    }

    /**
     * The same step for a meeting in the room, where who came was seen: a seat may have changed hands since. Each chief
     * confirmed the minutes there.
     */
    MeetingStep recorded(@Nullable List<Attendee> present) {
        return new MeetingStep(papers, present);
    }

    @Override
    public Ruling gate(CaseFile file, CaseContext context) {
        var recorder = file.talks().recorder() == null
                ? Ruling.refused(ground(context, "consultation.meeting.no-recorder", List.of(), "meeting.recorder"))
                : Ruling.permitted();
        return new TeamRules().together(file, context).and(recorder);
    }

    @Override
    public Decision<CaseFile> decide(HoldMeeting command, CaseFile file, CaseContext context) {
        var number = file.talks().meetings().size() + 1;
        var grounds = new ArrayList<Ground>();
        chair(command, file, context, number, grounds);
        if (!command.signedByWorkersChief() || !command.signedByEmployerChief()) {
            grounds.add(ground(context, "consultation.meeting.unsigned", List.of(), "meeting.draft_signed_by_chiefs"));
        } else if (recorded == null && proved(command, context, signers(true, true)) instanceof Refused(var missing)) {
            grounds.addAll(missing);
        }
        checkNumbers(command, file);
        if (!grounds.isEmpty()) {
            return new Decision.Refused<>(grounds);
        }
        var meeting = new Meeting(
                number,
                context.occurredOn(),
                command.place().strip(),
                command.mode() == null ? Mode.ON_SITE : command.mode(),
                command.chairedBy(),
                command.workersPresent(),
                command.employerPresent(),
                settlements(command),
                command.remarks(),
                command.beganAt(),
                command.endedAt(),
                attending(command, file));
        var next = file.with(file.talks().met(meeting));
        return papers.minutes(Decision.Accepted.of("meeting.held", next), next, meeting, context)
                .fact("number", number)
                .fact("chairedBy", meeting.chairedBy())
                .fact("workersPresent", meeting.workersPresent())
                .fact("employerPresent", meeting.employerPresent());
    }

    private static void chair(
            HoldMeeting command, CaseFile file, CaseContext context, int number, List<Ground> grounds) {
        var due = context.law().chair(number, file.header().initiator());
        if (context.law().chairRule() == ChairRule.IN_TURN && command.chairedBy() != due) {
            grounds.add(ground(context, "consultation.meeting.chair", List.of(number, due), "meeting.chair"));
        }
    }

    /** Who of the representatives was there, if that was written down; nobody else can be, and as many as were counted. */
    private @Nullable List<Attendee> attending(HoldMeeting command, CaseFile file) {
        var names = command.attending();
        if (recorded != null || names == null) {
            return recorded;
        }
        var present = Stream.of(Side.values())
                .flatMap(side -> Stream.ofNullable(file.team(side)))
                .flatMap(team -> team.members().stream()
                        .filter(member -> names.contains(member.name()))
                        .map(member -> new Attendee(team.side(), member.name())))
                .toList();
        for (var name : names) {
            if (present.stream().noneMatch(one -> one.name().equals(name))) {
                throw attending("consultation.meeting.attending", name);
            }
        }
        int counted = command.workersPresent() + command.employerPresent();
        if (present.size() != counted) {
            throw attending("consultation.meeting.attending-count", String.valueOf(counted));
        }
        return present;
    }

    private static InvalidInput attending(String code, String argument) {
        return new InvalidInput(List.of(new FieldError("attending", code, List.of(argument))));
    }

    private static List<Settlement> settlements(HoldMeeting command) {
        var items = command.items();
        return items == null
                ? List.of()
                : items.stream()
                        .map(line -> new Settlement(line.item(), line.result(), line.text()))
                        .toList();
    }

    private void checkNumbers(HoldMeeting command, CaseFile file) {
        var errors = new ArrayList<FieldError>();
        if (recorded == null) {
            present("workersPresent", command.workersPresent(), file, Side.WORKERS, errors);
            present("employerPresent", command.employerPresent(), file, Side.EMPLOYER, errors);
        }
        times(command, errors);
        var settlements = settlements(command);
        for (int at = 0; at < settlements.size(); at++) {
            int item = settlements.get(at).item();
            if (item < 1 || item > file.agenda().size()) {
                errors.add(new FieldError(
                        "items[" + at + "].item",
                        "consultation.meeting.item",
                        List.of(String.valueOf(file.agenda().size()))));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** Both hours or neither, and the end after the beginning. */
    private static void times(HoldMeeting command, List<FieldError> errors) {
        var from = command.beganAt();
        var to = command.endedAt();
        if ((from == null) != (to == null)) {
            errors.add(new FieldError(from == null ? "beganAt" : "endedAt", "consultation.meeting.both-times"));
        } else if (from != null && to != null && !to.isAfter(from)) {
            errors.add(new FieldError("endedAt", "consultation.meeting.times", List.of(from.toString())));
        }
    }

    private static void present(String field, int count, CaseFile file, Side side, List<FieldError> errors) {
        var team = file.team(side);
        int all = team == null ? 0 : team.members().size();
        if (count > all) {
            errors.add(new FieldError(field, "consultation.meeting.present", List.of(String.valueOf(all))));
        }
    }
}
