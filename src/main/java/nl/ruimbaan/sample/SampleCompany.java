package nl.ruimbaan.sample;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.SampleAccounts;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The people of the demo, their teams and what customers ask of them. */
@Component
@Profile("demo")
class SampleCompany {

    static final String PASSWORD = "ruimbaan";

    private final SampleAccounts accounts;
    private final DemandTypeService demandTypes;
    private final Map<String, TeamId> teams = new HashMap<>();
    private final Map<String, PersonId> people = new HashMap<>();
    private final Map<String, DemandTypeId> types = new HashMap<>();

    SampleCompany(SampleAccounts accounts, DemandTypeService demandTypes) {
        this.accounts = accounts;
        this.demandTypes = demandTypes;
    }

    void found(Language language) {
        var file = new SampleText((Map<?, ?>) SampleText.file("people.yaml"), language);
        accounts.organisation(file.text("organisation"));
        entries(file, "teams")
                .forEach((key, team) ->
                        teams.put(key, accounts.team(team.words(team.values()), team.text("department"))));
        entries(file, "people").forEach((key, person) -> people.put(key, hire(key, person)));
        entries(file, "demandTypes")
                .forEach((key, type) ->
                        types.put(key, demandTypes.named(type.words(type.values()), type.text("purpose"))));
    }

    PersonId person(Object key) {
        return Objects.requireNonNull(people.get(key.toString()), key.toString());
    }

    Collection<PersonId> everyone() {
        return people.values();
    }

    TeamId team(String key) {
        return Objects.requireNonNull(teams.get(key), key);
    }

    DemandTypeId demandType(String key) {
        return Objects.requireNonNull(types.get(key), key);
    }

    private PersonId hire(String key, SampleText person) {
        Set<Role> roles = new HashSet<>();
        person.items("roles").forEach(it -> roles.add(Role.valueOf(it.toString())));
        String username = person.text("username");
        return accounts.person(
                username.isEmpty() ? key : username,
                person.text("name"),
                person.text("team").isEmpty() ? null : team(person.text("team")),
                roles,
                Objects.requireNonNullElse(person.one("level", HelpLevel.class), HelpLevel.TEAM),
                username.isEmpty() ? null : PASSWORD);
    }

    private static Map<String, SampleText> entries(SampleText file, String key) {
        Map<String, SampleText> entries = new LinkedHashMap<>();
        if (file.values().get(key) instanceof Map<?, ?> map) {
            map.forEach((name, value) ->
                    entries.put(name.toString(), new SampleText((Map<?, ?>) value, file.language())));
        }
        return entries;
    }
}
