package org.shangliang.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Every question of one round answered by the law of its region, kind and day (法规汇编).
 *
 * <p>For each rule the nearest pack that admits the kind and is in force speaks; a text that could not be read gives
 * way to the next and is shown as such (待核实).
 */
public final class StatuteBook {
    private final Lookup rules;
    private final Periods periods;
    private final Conduct conduct;

    private StatuteBook(String place, ContractKind kind, LocalDate on) {
        this.rules = new Lookup(place, kind, on);
        this.periods = new Periods(rules);
        this.conduct = new Conduct(rules, place);
    }

    /** The book for a region code, a kind and the day on which the question arises. */
    public static StatuteBook of(String region, ContractKind kind, LocalDate on) {
        return new StatuteBook(Region.prefix(region), kind, on);
    }

    /** The period of a duty, from its starting event or back from the event it precedes (法定期限). */
    public Deadline deadline(Duty duty, LocalDate from) {
        if (duty == Duty.RENEWAL_WINDOW) {
            return periods.window(duty.ruleKey(), from);
        }
        return duty.countsBack() ? periods.back(duty.ruleKey(), from) : periods.forward(duty.ruleKey(), from);
    }

    /** The period of any forward rule by its key, such as reps.published_within. */
    public Deadline period(String ruleKey, LocalDate from) {
        return periods.forward(ruleKey, from);
    }

    /** When what is owed so many times a year is owed next (每年若干次); no day where no rule names a number. */
    public Deadline yearly(String ruleKey, LocalDate from) {
        return periods.yearly(ruleKey, from);
    }

    /** What a late act is marked with: nothing when it was in time (逾期). */
    public Optional<Ground> lateness(Duty duty, Deadline deadline, LocalDate act) {
        var due = deadline.due();
        return due == null || !deadline.lateOn(act)
                ? Optional.empty()
                : Optional.of(Ground.of(
                        GroundCode.late(duty), deadline.basis(), act, due, ChronoUnit.DAYS.between(due, act)));
    }

    /** The result of the vote on the draft (审议表决), 集体合同规定 36. */
    public Adoption adoption(int entitled, int present, int votesFor) {
        return new Voting(rules).adoption(entitled, present, votesFor);
    }

    /** Whether both sides together are lawfully composed (双方协商代表), 集体合同规定 19-24. */
    public Representation representation(WorkplaceFacts facts, List<SideMember> workers, List<SideMember> employer) {
        return new Composition(rules).bothSides(facts, workers, employer);
    }

    /** Whether the workers' side alone is, as an offer needs it (职工方协商代表). */
    public Representation workersSide(WorkplaceFacts facts, List<SideMember> workers) {
        return new Composition(rules).workersSide(facts, workers);
    }

    /** What is to be noted about the make-up of the delegates who meet that day (职工代表构成), 企业民主管理规定 8-9. */
    public Ruling delegates(Delegates delegates, WorkplaceFacts facts, LocalDate meeting) {
        return new DelegateBody(rules).ruling(delegates, facts, meeting);
    }

    /** Whether enough of all staff agreed to the representatives where there is no union, 集体合同规定 20. */
    public Ruling noUnionConsent(int staff, int consenting) {
        return new Voting(rules).noUnionConsent(staff, consenting);
    }

    /** Whether the contract may run from the one day to the other (期限), 集体合同规定 38. */
    public Ruling term(LocalDate from, LocalDate to) {
        return conduct.term(from, to);
    }

    /** Whether an offer may be declined (拒绝要约), 集体合同规定 32. */
    public Ruling declining(boolean reasonGiven) {
        return conduct.declining(reasonGiven);
    }

    /** The last day to hand over information before a meeting (提供资料). */
    public Deadline disclosureBefore(LocalDate meeting) {
        return deadline(Duty.DISCLOSURE, meeting);
    }

    /** Whether talks may rest for so long (中止协商), 集体合同规定 35. */
    public Ruling suspension(LocalDate from, LocalDate until, int daysSuspendedBefore) {
        return conduct.suspension(from, until, daysSuspendedBefore);
    }

    /** The day the contract takes effect if the authority stays silent: the day after the rolled end of review. */
    public LocalDate inForceBySilence(LocalDate received) {
        return new Review(rules, periods).inForceBySilence(received);
    }

    /** Whether silence takes effect at all; it does not for an accord outside labour relations. */
    public boolean silenceTakesEffect() {
        return rules.is("review.silence", "in_force");
    }

    /** Whether a written opinion without objection takes effect when served (工资协议), 工资集体协商试行办法 22. */
    public boolean noObjectionTakesEffectOnService() {
        return rules.is("review.no_objection_effect", "on_service_of_opinion");
    }

    /** Whether an objection still counts when served that day; refused once silence took effect. */
    public Ruling objection(LocalDate received, LocalDate servedOn) {
        return new Review(rules, periods).objection(received, servedOn);
    }

    /** Who presides (会议主持), 集体合同规定 34. */
    public ChairRule chairRule() {
        return rules.is("meeting.chair", "chiefs_jointly") ? ChairRule.JOINTLY : ChairRule.IN_TURN;
    }

    /** Whose chief opens that meeting, the first being number 1: the offering side, then in turn. */
    public Side chair(int meetingNumber, Side offeringSide) {
        if (meetingNumber < 1) {
            throw new ImpossibleValue("meetingNumber", "value.meeting", String.valueOf(meetingNumber));
        }
        return meetingNumber % 2 == 1 ? offeringSide : offeringSide.other();
    }

    /** Whether both chiefs sign the draft before the congress sees it, 集体合同规定 34. */
    public boolean draftSignedByChiefs() {
        return rules.is("meeting.draft_signed_by_chiefs", "true")
                || rules.is("draft.signed_by_chiefs_before_congress", "true");
    }

    /** Whether the signed text also needs the seal of a side (盖章); some packs ask for the employer's alone. */
    public boolean sealNeeded(Side side) {
        return rules.find("sign.form")
                .filter(rule -> side == Side.EMPLOYER || !rule.is("chiefs_sign_and_employer_seal"))
                .isPresent();
    }

    /** Whether a sectoral or regional result binds only those who recognise or seal it (只约束认可或盖章的单位). */
    public boolean bindsOnlyWhoTakePart() {
        return rules.is("area_sector.binds", "recognised_or_sealed");
    }

    /** In which forms an accord outside labour relations is put (成果形式); none where the result is a contract. */
    public List<String> accordForms() {
        return rules.find("result.forms").map(Rule::values).orElse(List.of());
    }

    /** How many copies are filed (报送份数), 集体合同规定 42. */
    public int filingCopies() {
        return rules.find("filing.copies").stream()
                .flatMapToInt(rule -> rule.number().stream())
                .findFirst()
                .orElse(0);
    }

    /** Who signs the minutes (会议记录签字). */
    public MinutesSigners minutesSignedBy() {
        var rule = rules.find("meeting.record_signed_by").map(Rule::value).orElse("");
        return switch (rule) {
            case "all_reps" -> MinutesSigners.ALL_REPRESENTATIVES;
            case "all_present_reps" -> MinutesSigners.PRESENT_REPRESENTATIVES;
            default -> MinutesSigners.BOTH_CHIEFS;
        };
    }

    /** Whether the congress or assembly must vote on the workers' representatives first. */
    public boolean workersSideNeedsCongressVote() {
        return WorkersSideVote.rule(rules).isPresent();
    }

    /** How the agreed lowest wage relates to the minimum wage (最低工资), 劳动合同法 55. */
    public WageFloor wageFloor() {
        return conduct.wageFloor();
    }

    /** Whether the agreed lowest monthly wage is lawful on that day. */
    public Ruling enterpriseMinimumWage(long fenPerMonth, LocalDate on) {
        return conduct.enterpriseMinimumWage(fenPerMonth, on);
    }

    /** The window for asking renewal: remindOn opens it, due closes it (续订), 集体合同规定 38. */
    public Deadline renewalWindow(LocalDate expiry) {
        return deadline(Duty.RENEWAL_WINDOW, expiry);
    }

    /** The latest day of each step if the other side uses up its periods (稳妥). */
    public Plan plan(LocalDate closing, PlanUntil until) {
        return new BackPlanner(rules, periods, until, false).plan(closing);
    }

    /** The latest day of each step if the other side answers at once (最快). */
    public Plan fastestPlan(LocalDate closing, PlanUntil until) {
        return new BackPlanner(rules, periods, until, true).plan(closing);
    }

    /** The rule that applies for a key, if any pack has it. */
    public Optional<Rule> rule(String key) {
        return rules.find(key);
    }

    /** Every rule that applies, by key. */
    public List<Rule> rules() {
        return rules.all();
    }
}
