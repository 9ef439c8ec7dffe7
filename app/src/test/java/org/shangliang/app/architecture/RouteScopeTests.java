package org.shangliang.app.architecture;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shangliang.app.access.Role;
import org.shangliang.app.architecture.ForeignDistrict.Person;
import org.shangliang.app.architecture.ScopedRoute.Kind;
import org.shangliang.app.testing.CaseDriver;
import org.shangliang.app.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Calls every route there is as strangers of every role and as nobody: what is not theirs does not exist for them. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteScopeTests {
    private static final Set<Integer> REFUSALS = Set.of(400, 404, 422);

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private ForeignDistrict district;
    private List<String> steps;

    @BeforeAll
    void twoDistricts() throws Exception {
        district = new ForeignDistrict(context);
        steps = CaseDriver.in(context).steps().stream()
                .map(step -> step.rule().name())
                .toList();
    }

    @Test
    void knowsEveryRouteOfTheProgram() {
        var mapped = new TreeSet<String>();
        context.getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(route -> {
                    var methods = route.getMethodsCondition().getMethods();
                    for (var pattern : route.getPatternValues()) {
                        Stream.concat(
                                        methods.stream().map(RequestMethod::name),
                                        methods.isEmpty() ? Stream.of("ANY") : Stream.empty())
                                .forEach(method -> mapped.add(method + " " + pattern));
                    }
                }));
        var listed = new HashSet<String>();
        var breaches = new Breaches("write into " + ScopedRoute.FILE + " how the route answers somebody whose scope"
                + " does not cover what it is about; its head explains the columns. A line without a route goes.");
        ScopedRoute.table().forEach(route -> listed.add(route.key()));
        mapped.stream().filter(route -> !listed.contains(route)).forEach(route -> breaches.add("new: " + route));
        listed.stream().filter(route -> !mapped.contains(route)).forEach(route -> breaches.add("gone: " + route));
        breaches.none();
    }

    @ParameterizedTest
    @MethodSource("routes")
    @Transactional
    void answersStrangersAsIfItWereNotThere(ScopedRoute route) throws Exception {
        var breaches = new Breaches("ask for the Scope in the query and throw NoSuch where it finds nothing; or, if the"
                + " route is meant to answer so, mend its line in " + ScopedRoute.FILE);
        var paths = route.paths(district.things, steps);
        for (int at = 0; at < paths.size(); at++) {
            var path = paths.get(at);
            for (var role : at == 0 ? List.of(Role.values()) : List.of(Role.values()[at % Role.values().length])) {
                var answer = ask(route, path, district.strangers.get(role));
                var fault = fault(route, role, answer);
                breaches.addIf(fault != null, route.method() + " " + path + " as " + role + ": " + fault);
            }
            var fault = asNobody(route, ask(route, path, null));
            breaches.addIf(fault != null, route.method() + " " + path + " as nobody: " + fault);
        }
        breaches.none();
    }

    @ParameterizedTest
    @MethodSource("routes")
    @Transactional
    void showsTheOfficerOfAnotherParkNothingOfThisOne(ScopedRoute route) throws Exception {
        var park = district.insiders.get("park");
        var answer = ask(route, route.paths(district.things, steps).getFirst(), park);
        var breaches = new Breaches("ask for the Scope in the query: whoever looks after a part of a region sees, of"
                + " what is the whole region's, his part only, and nothing of one case or enterprise elsewhere");
        var leak = district.secrets.stream()
                .limit(2)
                .filter(text(answer)::contains)
                .findFirst();
        breaches.addIf(leak.isPresent(), route + " tells " + leak.orElse(""));
        boolean hidden = route.answer().kind() == Kind.HIDDEN && !route.isAboutThe("campaign", "notice", "instructor");
        breaches.addIf(hidden && answer.getStatus() != 404, route + ": " + answer.getStatus());
        breaches.addIf(answer.getStatus() == 403 || answer.getStatus() >= 500, route + ": " + answer.getStatus());
        breaches.none();
    }

    @ParameterizedTest
    @MethodSource("hidden")
    @Transactional
    void isThereForThoseWhoseScopeCoversIt(ScopedRoute route) throws Exception {
        var insider = district.insiders.get(route.insider());
        var breaches = new Breaches("name a real thing and one of its people in " + ScopedRoute.FILE
                + ", or else the strangers' 404 proves nothing");
        for (var path : route.paths(district.things, steps)) {
            var status = ask(route, path, insider).getStatus();
            breaches.addIf(status == 404 || status >= 500 || status == 401, path + ": " + status);
        }
        breaches.none();
    }

    @ParameterizedTest
    @MethodSource("forms")
    @Transactional
    void takesNoFormOfAnotherSite(ScopedRoute route) throws Exception {
        var path = route.paths(district.things, steps).getFirst();
        var request = route.request(path, district.things);
        var person = route.insider().isEmpty()
                ? district.strangers.get(Role.OFFICER)
                : district.insiders.get(route.insider());
        var answer = mvc.perform(request.cookie(person.cookie())).andReturn().getResponse();
        var elsewhere = answer.getStatus() == 403
                || String.valueOf(answer.getHeader("Location")).startsWith("/sign-in");
        var breaches = new Breaches("let the form pass through component/form.jte and the filter of the pages");
        breaches.addIf(!elsewhere, route + ": " + answer.getStatus());
        breaches.none();
    }

    private @Nullable String fault(ScopedRoute route, Role role, MockHttpServletResponse answer) {
        var status = answer.getStatus();
        var read = text(answer);
        var leak = district.secrets.stream().filter(read::contains).findFirst();
        if (leak.isPresent()) {
            return status + " and tells " + leak.get();
        }
        boolean wrong = switch (route.answer().kind()) {
            case HIDDEN -> status != 404;
            case REFUSED -> !REFUSALS.contains(status);
            case OWN -> status == 401 || status == 403 || status >= 500;
            case ONLY ->
                (status == 404) == route.answer().roles().contains(role.name()) || status == 403 || status >= 500;
            case OPEN -> status == 403 || status >= 500;
        };
        return wrong ? String.valueOf(status) : null;
    }

    private static @Nullable String asNobody(ScopedRoute route, MockHttpServletResponse answer) {
        var status = answer.getStatus();
        var toTheDoor =
                status == 303 && String.valueOf(answer.getHeader("Location")).startsWith("/sign-in?");
        boolean wrong = route.answer().kind() == Kind.OPEN
                ? toTheDoor || status == 403 || status >= 500
                : route.isApi() ? status != 401 : !toTheDoor;
        return wrong ? status + " " + answer.getHeader("Location") : null;
    }

    private MockHttpServletResponse ask(ScopedRoute route, String path, @Nullable Person person) throws Exception {
        var request = route.request(path, district.things);
        if (route.isApi()) {
            return mvc.perform(person == null ? request : request.header("Authorization", "Bearer " + person.token()))
                    .andReturn()
                    .getResponse();
        }
        var known = person == null ? request : request.cookie(person.cookie());
        return mvc.perform(route.changes() ? known.with(csrf()) : known)
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static Stream<ScopedRoute> routes() {
        return ScopedRoute.table().stream();
    }

    static Stream<ScopedRoute> hidden() {
        return routes().filter(route -> route.answer().kind() == Kind.HIDDEN);
    }

    static Stream<ScopedRoute> forms() {
        return routes().filter(route -> route.changes() && !route.isApi());
    }
}
