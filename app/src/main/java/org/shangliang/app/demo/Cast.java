package org.shangliang.app.demo;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.shangliang.app.access.Accounts;
import org.shangliang.app.access.Actor;
import org.shangliang.app.access.NewAccount;
import org.shangliang.app.access.NewCapacity;
import org.shangliang.app.access.Role;
import org.shangliang.app.access.SampleAccounts;
import org.shangliang.app.access.Scope;
import org.shangliang.app.demo.DistrictData.Firm;
import org.shangliang.app.organization.BodyKind;
import org.shangliang.app.organization.Post;
import org.shangliang.app.organization.Posts;
import org.shangliang.app.platform.Texts;
import org.springframework.stereotype.Component;

/** Opens the demo accounts and gives them their capacities. */
@Component
class Cast {
    private static final LocalDate CHOSEN_ON = LocalDate.of(2021, 1, 15);

    private final SampleAccounts samples;
    private final Accounts accounts;
    private final Posts posts;
    private final Texts texts;

    Cast(SampleAccounts samples, Accounts accounts, Posts posts, Texts texts) {
        this.posts = posts;
        this.samples = samples;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** Someone of the federation, the authority or the administration, by user name. */
    Actor official(String username, Role role, String region) {
        return play(
                username,
                texts.of("demo.name." + username),
                role,
                new Scope.Region(region),
                region,
                texts.of("demo.place." + username));
    }

    /** The chair of the union of an enterprise, who holds the post. */
    Actor chair(String username, String otherwise, Firm firm, String region, UUID union) {
        var scope = new Scope.Union(union);
        var chair = play(username, name(username, otherwise), Role.UNION_CHAIR, scope, region, firm.name());
        posts.appoint(BodyKind.UNION, union, Post.CHAIR, chair.name(), chair.account(), CHOSEN_ON);
        return chair;
    }

    /** Who acts for an enterprise. */
    Actor employer(String username, Firm firm, String region, UUID employer) {
        return play(
                username,
                name(username, firm.legal()),
                Role.EMPLOYER,
                new Scope.Employer(employer),
                region,
                firm.name());
    }

    /** An instructor, to whom employers are assigned by the capacity. */
    Actor instructor(String username, String region) {
        return play(
                username,
                texts.of("demo.name." + username),
                Role.INSTRUCTOR,
                new Scope.Assigned(new UUID(0, 0)),
                region,
                texts.of("demo.place." + username));
    }

    /** A delegate or worker of an enterprise. */
    Actor worker(String username, Role role, Firm firm, String region, UUID employer) {
        return play(username, name(username, firm.legal()), role, new Scope.Employer(employer), region, firm.name());
    }

    /** A representative or the recorder of a case, under the name the case gives. */
    Actor participant(String username, String name, Role role, Scope scope, String region, Firm firm) {
        return play(username, name, role, scope, region, firm.name());
    }

    /** A chief of a case who signs on the screen, under the name the case gives. */
    Actor chief(String username, String name, Scope scope, String region) {
        return play(username, name, Role.REPRESENTATIVE, scope, region, texts.of("demo.place.chief"));
    }

    private String name(String username, String otherwise) {
        return texts.find("demo.name." + username).orElse(otherwise);
    }

    private Actor play(String username, String name, Role role, Scope scope, String region, String place) {
        var account = samples.open(new NewAccount(username, name, region));
        var capacity = accounts.give(null, account, new NewCapacity(role, scope, region, place));
        var held = Optional.of(capacity).flatMap(accounts::capacity).orElseThrow();
        return new Actor(account, capacity, role, held.scope(), name);
    }
}
