package org.shangliang.app.testing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.Scope;
import org.shangliang.app.audit.Dockets;
import org.shangliang.app.consultation.CaseCommand;
import org.shangliang.app.consultation.CaseDesk;
import org.shangliang.app.consultation.CaseReceipt;
import org.shangliang.app.consultation.CaseStep;
import org.shangliang.app.consultation.Consultations;
import org.shangliang.app.consultation.Lifecycle;
import org.shangliang.app.consultation.OpenCase;
import org.shangliang.app.document.Attachments;
import org.shangliang.app.organization.EmployerDraft;
import org.shangliang.app.organization.EmployerDraft.Flags;
import org.shangliang.app.organization.EmployerDraft.Headcount;
import org.shangliang.app.organization.EmployerRegister;
import org.shangliang.app.organization.UnionDraft;
import org.shangliang.app.organization.UnionKind;
import org.shangliang.app.organization.Unions;
import org.shangliang.app.platform.DailySweep;
import org.shangliang.app.platform.Deadlines;
import org.shangliang.app.platform.Outcome;
import org.shangliang.app.platform.TestClock;
import org.shangliang.law.CreditCode;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Takes steps on cases by their name and JSON, as the API does, and lets days pass one after the other. */
public final class CaseDriver {
    private static final AtomicInteger NEXT = new AtomicInteger(1);

    private final ApplicationContext context;
    private final JsonMapper json;

    private CaseDriver(ApplicationContext context) {
        this.context = context;
        this.json = context.getBean(JsonMapper.class)
                .rebuild()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
    }

    /** A driver of the program under test. */
    public static CaseDriver in(ApplicationContext context) {
        return new CaseDriver(context);
    }

    /** An employer with or without a union. */
    public record Workplace(UUID employer, @Nullable UUID union, String region) {
        /** Somebody in a role, in the scope that belongs to it. */
        public Actor actor(Role role) {
            Scope scope = switch (role) {
                case UNION_CHAIR -> new Scope.Union(union == null ? employer : union);
                case EMPLOYER -> new Scope.Employer(employer);
                default -> new Scope.Region(region.substring(0, 4));
            };
            return new Actor(UUID.randomUUID(), UUID.randomUUID(), role, scope, "何建军");
        }
    }

    /** An employer in a region with that many staff, and its union. */
    public Workplace workplace(String region, int staff) {
        var number = NEXT.getAndIncrement();
        var union = context.getBean(Unions.class)
                .found(
                        new UnionDraft("试验" + number + "公司工会", UnionKind.GRASSROOTS, region, null),
                        new Scope.Region(region.substring(0, 2)));
        return new Workplace(employer(region, staff, union, number), union, region);
    }

    /** An employer without a union. */
    public Workplace unorganised(String region, int staff) {
        return new Workplace(employer(region, staff, null, NEXT.getAndIncrement()), null, region);
    }

    private UUID employer(String region, int staff, @Nullable UUID union, int number) {
        var code = CreditCode.withCheckDigit("91" + region.substring(0, 6) + "%09d".formatted(number));
        var draft = new EmployerDraft(
                "试验" + number + "有限公司",
                code,
                region,
                union,
                null,
                null,
                null,
                new Headcount(staff, 0, 0, 0, 0),
                null,
                null,
                Flags.NONE,
                "孙立民",
                "试验路1号",
                null);
        return context.getBean(EmployerRegister.class).enter(draft, new Scope.Region(region.substring(0, 2)));
    }

    /** A scan that this person uploaded. */
    public UUID scan(Actor by) {
        return context.getBean(Attachments.class)
                .store(("%PDF-1.7 " + UUID.randomUUID()).getBytes(), "scan.pdf", by)
                .id();
    }

    /** Opens a case. */
    public Outcome<CaseReceipt> open(OpenCase command, Actor actor) {
        return context.getBean(Consultations.class).open(command, actor);
    }

    /** Takes a step; single quotes stand for double ones. */
    public Outcome<CaseReceipt> take(String step, UUID id, Actor actor, String body, @Nullable Long expected) {
        return take(step(step), id, actor, body.replace('\'', '"'), expected);
    }

    private <C extends CaseCommand> Outcome<CaseReceipt> take(
            CaseStep<C, ?> step, UUID id, Actor actor, String body, @Nullable Long expected) {
        var command = json.readValue(body, step.payload());
        return context.getBean(CaseDesk.class).take(step, id, command, actor, expected);
    }

    /** A step by its name. */
    public CaseStep<?, ?> step(String name) {
        return steps().stream()
                .filter(step -> step.rule().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** All steps there are. */
    @SuppressWarnings("unchecked")
    public List<CaseStep<?, ?>> steps() {
        return (List<CaseStep<?, ?>>) (List<?>)
                context.getBeanProvider(CaseStep.class).orderedStream().toList();
    }

    /** All tables of what may follow what, in one. */
    public Lifecycle lifecycle() {
        var order = List.of("consultation", "congress", "contract");
        return steps().stream()
                .sorted(Comparator.comparingInt(step -> order.indexOf(module(step))))
                .map(CaseStep::lifecycle)
                .distinct()
                .reduce(Lifecycle::and)
                .orElseThrow();
    }

    private static String module(CaseStep<?, ?> step) {
        var name = step.getClass().getPackageName();
        return name.substring("org.shangliang.app.".length()).split("\\.", 2)[0];
    }

    /** It is this day; nothing is swept. */
    public void on(LocalDate day) {
        context.getBean(TestClock.class).set(day);
    }

    /** This day has begun, and its work is done. */
    public void dawn(LocalDate day) {
        on(day);
        var sweeps = context.getBeanProvider(DailySweep.class).orderedStream().toList();
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> sweeps.forEach(sweep -> sweep.sweep(day)));
    }

    /** Everything is lost: all tables are empty. */
    public void wipe() {
        CleanTables.in(context);
    }

    public Dockets dockets() {
        return context.getBean(Dockets.class);
    }

    public Deadlines deadlines() {
        return context.getBean(Deadlines.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
