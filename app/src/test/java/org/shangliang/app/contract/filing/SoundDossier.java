package org.shangliang.app.contract.filing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.congress.model.Body;
import org.shangliang.app.congress.model.Count;
import org.shangliang.app.congress.model.Deliberation;
import org.shangliang.app.congress.model.VotedItem;
import org.shangliang.app.consultation.model.CaseFile;
import org.shangliang.app.consultation.model.CaseHeader;
import org.shangliang.app.consultation.model.Disclosure;
import org.shangliang.app.consultation.model.Draft;
import org.shangliang.app.consultation.model.Meeting;
import org.shangliang.app.consultation.model.Member;
import org.shangliang.app.consultation.model.Offer;
import org.shangliang.app.consultation.model.Reply;
import org.shangliang.app.consultation.model.Talks;
import org.shangliang.app.consultation.model.Team;
import org.shangliang.app.consultation.model.WageTerms;
import org.shangliang.app.consultation.model.Workplace;
import org.shangliang.app.contract.model.Attempt;
import org.shangliang.app.contract.model.Filing;
import org.shangliang.app.contract.model.Signature;
import org.shangliang.app.contract.model.Signing;
import org.shangliang.app.organization.EmployerView;
import org.shangliang.law.AdoptionOutcome;
import org.shangliang.law.ContractKind;
import org.shangliang.law.CreditCode;
import org.shangliang.law.Gender;
import org.shangliang.law.Side;

/** Filings in which everything fits, each another by its seed: places, kinds, numbers of people, days. */
final class SoundDossier {
    private static final List<String> PLACES =
            List.of("120116", "120110", "310115", "500103", "370102", "410102", "110105");
    private static final LocalDate MONDAY = LocalDate.of(2022, 3, 7);

    private final int seed;
    private final Random chance;
    private final String region;
    private final ContractKind kind;
    private final int staff;
    private final int size;
    private final String digest;

    private SoundDossier(int seed) {
        this.seed = seed;
        chance = new Random(seed);
        region = PLACES.get(seed % PLACES.size());
        kind = seed % 3 == 2 ? ContractKind.COMPREHENSIVE : ContractKind.WAGE;
        size = 5 + chance.nextInt(3);
        staff = 40 + chance.nextInt(900);
        digest = "%064x".formatted(new java.math.BigInteger(250, chance));
    }

    static Dossier of(int seed) {
        return new SoundDossier(seed).build();
    }

    private Dossier build() {
        var employer = employer();
        var file = file(employer);
        var body = staff < 100 ? Body.ASSEMBLY : Body.CONGRESS;
        int entitled = body == Body.ASSEMBLY ? staff : 30 + staff / 20;
        int present = entitled - entitled / 10;
        int against = present / 9;
        int abstain = present / 15;
        var count = new Count(entitled, present, present - against - abstain, against, abstain, 0);
        var votedOn = MONDAY.plusDays(30);
        var vote = new Deliberation(
                1,
                body,
                null,
                votedOn,
                count,
                true,
                Deliberation.Result.ADOPTED,
                null,
                null,
                digest,
                items(count),
                null);
        var signedOn = votedOn.plusDays(chance.nextInt(3));
        var filedOn = signedOn.plusDays(chance.nextInt(4));
        var signing = new Signing(signed(signedOn, "赵一"), signed(signedOn, "钱一"));
        var receipt = new Filing.Receipt(filedOn, "收1", Filing.Evidence.WINDOW_SLIP);
        var filing = new Filing(filedOn, Filing.Method.WINDOW, "人社局", 5, receipt, filedOn.plusDays(16), null);
        var attempt = new Attempt(1, votedOn, digest, signing, filing, List.of(), List.of());
        var roll = chance.nextBoolean() ? new Dossier.Roll(entitled, present, count) : null;
        var beside = new Dossier.Beside(
                true, List.of(digest), List.of(digest), digest, 1, entitled, MONDAY.plusDays(15), roll);
        return new Dossier(file, attempt, employer, vote, beside, null, filedOn.plusDays(1));
    }

    /** Every third was voted on item by item; the vote goes by the item with the fewest in favour. */
    private @Nullable List<VotedItem> items(Count least) {
        int most = least.inFavour() + least.against();
        var other = new Count(least.entitled(), least.present(), most, 0, least.abstain(), least.invalid());
        return seed % 3 == 0
                ? List.of(
                        new VotedItem(1, "工资增长", least, AdoptionOutcome.ADOPTED),
                        new VotedItem(2, "其余条款", other, AdoptionOutcome.ADOPTED))
                : null;
    }

    private static Signature signed(LocalDate on, String by) {
        return new Signature(on, true, Signature.Form.WET_INK, by, null);
    }

    private EmployerView employer() {
        var code = CreditCode.withCheckDigit("91" + region + "%09d".formatted(chance.nextInt(1_000_000)));
        return new EmployerView(
                UUID.randomUUID(),
                "试验有限公司",
                code,
                region,
                UUID.randomUUID(),
                "试验公司工会",
                null,
                null,
                staff,
                0,
                0,
                0,
                0,
                null,
                false,
                false,
                0,
                "孙立民",
                "试验路1号");
    }

    private CaseFile file(EmployerView employer) {
        var header = new CaseHeader(
                UUID.randomUUID(),
                "〔2022〕1",
                employer.id(),
                employer.unionId(),
                region,
                kind,
                Side.WORKERS,
                false,
                null,
                null,
                null,
                MONDAY);
        var workplace = new Workplace(staff, null, null, true, null, null);
        var offer = new Offer(
                Side.WORKERS,
                MONDAY,
                Offer.Channel.PAPER,
                MONDAY.plusDays(10),
                "会议室",
                List.of(),
                MONDAY.plusDays(1),
                "办公室");
        var reply = new Reply(Reply.Answer.ACCEPT, MONDAY.plusDays(4), null, null, null, false);
        return CaseFile.opened(header, workplace)
                .with(team(Side.WORKERS, "赵"))
                .with(team(Side.EMPLOYER, "钱"))
                .with(offer, reply)
                .with(talks())
                .with(draft());
    }

    private Team team(Side side, String surname) {
        var members = new ArrayList<Member>();
        for (int at = 0; at < size; at++) {
            var name = surname + "一二三四五六七八".charAt(at);
            members.add(new Member(name, at % 2 == 0 ? Gender.M : Gender.F, "职员", at == 0, false, at > 0, false, null));
        }
        var votes = new Team.Votes("会议室", 60, 50);
        return new Team(
                side, members, Team.Production.CONGRESS_ELECTED, MONDAY, side == Side.WORKERS ? 45 : null, votes);
    }

    private Talks talks() {
        var talks = Talks.none()
                .recordedBy("周平")
                .disclosed(new Disclosure(
                        MONDAY.plusDays(5), List.of(new Disclosure.Item("上年工资总额", Disclosure.Manner.HANDED_OVER))));
        for (int number = 1; number <= 1 + chance.nextInt(3); number++) {
            talks = talks.met(meeting(talks.meetings().size() + 1));
        }
        return talks;
    }

    private static Meeting meeting(int number) {
        return new Meeting(
                number,
                MONDAY.plusDays(9 + number),
                "会议室",
                Meeting.Mode.ON_SITE,
                Side.WORKERS,
                4,
                5,
                List.of(),
                null,
                null,
                null);
    }

    private Draft draft() {
        var from = LocalDate.of(2022, 5, 1);
        int years = region.startsWith("11") ? 3 : kind == ContractKind.WAGE ? 1 : 2;
        var clauses = List.of(new Draft.Clause(1, "T01", "工资在上年基础上增长百分之五。"), new Draft.Clause(2, "T02", "每日工作八小时。"));
        return new Draft(
                1, "集体合同", from, from.plusYears(years).minusDays(1), clauses, wage(), MONDAY.plusDays(14), digest);
    }

    private @Nullable WageTerms wage() {
        var lowest = region.startsWith("12") ? 220000L + chance.nextInt(90000) : null;
        return kind == ContractKind.WAGE
                ? new WageTerms(600000L, BigDecimal.valueOf(5), null, lowest, 1 + chance.nextInt(28))
                : null;
    }
}
