package nl.ruimbaan.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;

/** The names that rows may mention, looked up once for a whole file. */
record Catalogue(Map<String, TeamId> teams, Map<String, DemandTypeId> demandTypes) {

    static Catalogue of(PeopleService people, DemandTypeService demandTypes) {
        return new Catalogue(
                people.teams().stream()
                        .collect(Collectors.toMap(it -> Words.plain(it.name()), it -> it.id(), (first, same) -> first)),
                types(demandTypes.all()));
    }

    /** By the names that they have, and by those that went up in them. */
    private static Map<String, DemandTypeId> types(List<DemandTypeName> all) {
        Map<String, DemandTypeId> types = new HashMap<>();
        all.forEach(it -> types.putIfAbsent(Words.plain(it.name()), it.id()));
        all.forEach(it -> it.formerly().forEach(old -> types.putIfAbsent(Words.plain(old.name()), it.id())));
        return types;
    }

    Optional<TeamId> team(String name) {
        return Optional.ofNullable(teams.get(Words.plain(name)));
    }

    Optional<DemandTypeId> demandType(String name) {
        return Optional.ofNullable(demandTypes.get(Words.plain(name)));
    }
}
