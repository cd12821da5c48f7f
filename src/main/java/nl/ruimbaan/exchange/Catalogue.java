package nl.ruimbaan.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;

/** The names that rows may mention, looked up once for a whole file. */
record Catalogue(Map<String, TeamId> teams, Map<String, DemandTypeId> demandTypes) {

    static Catalogue of(PeopleService people, DemandTypeService demandTypes) {
        return new Catalogue(
                people.teams().stream()
                        .collect(Collectors.toMap(it -> Words.plain(it.name()), it -> it.id(), (first, same) -> first)),
                demandTypes.all().stream()
                        .collect(
                                Collectors.toMap(it -> Words.plain(it.name()), it -> it.id(), (first, same) -> first)));
    }

    Optional<TeamId> team(String name) {
        return Optional.ofNullable(teams.get(Words.plain(name)));
    }

    Optional<DemandTypeId> demandType(String name) {
        return Optional.ofNullable(demandTypes.get(Words.plain(name)));
    }
}
