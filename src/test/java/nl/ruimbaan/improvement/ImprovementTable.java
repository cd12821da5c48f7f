package nl.ruimbaan.improvement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.security.PersonId;

/** Who may do what, from where, and where it leads: as it is meant to be, for the entity, the door and the buttons alike. */
public final class ImprovementTable {

    /** Phase, verb, where it leads, who may. What is not here cannot be done. Behind a phase: - without owner. */
    private static final String TABLE = """
            IDEA    UNDERSTAND    CHECK   owner asked proposer participant coach colleague
            IDEA    STOP          STOPPED owner proposer coach
            IDEA    MERGE         MERGED  owner proposer coach
            CHECK   PLAN          PLAN    owner
            CHECK   STOP          STOPPED owner coach
            CHECK   HAND_OVER     CHECK   owner
            CHECK   ACCEPT        CHECK   asked
            CHECK   DECLINE       CHECK   asked
            CHECK   TAKE_OVER     CHECK   participant coach
            CHECK   MERGE         MERGED  owner coach
            CHECK-  MERGE         MERGED  coach
            CHECK-  STOP          STOPPED coach
            CHECK-  TAKE_OVER     CHECK   participant coach
            PLAN    MAKE_NORMAL   DO      owner
            PLAN    GO_BACK       CHECK   owner
            PLAN    STOP          STOPPED owner coach
            PLAN    HAND_OVER     PLAN    owner
            PLAN    ACCEPT        PLAN    asked
            PLAN    DECLINE       PLAN    asked
            PLAN    TAKE_OVER     PLAN    participant coach
            PLAN    MERGE         MERGED  owner coach
            PLAN-   MERGE         MERGED  coach
            PLAN-   STOP          STOPPED coach
            PLAN-   TAKE_OVER     PLAN    participant coach
            DO      GO_BACK       CHECK   owner
            DO      STOP          STOPPED owner coach
            DO      HAND_OVER     DO      owner
            DO      ACCEPT        DO      asked
            DO      DECLINE       DO      asked
            DO      TAKE_OVER     DO      participant coach
            DO-     STOP          STOPPED coach
            DO-     TAKE_OVER     DO      participant coach
            STOPPED TAKE_UP_AGAIN DO      owner asked proposer participant coach colleague
            MERGED  TAKE_APART    PLAN    owner proposer coach
            """;

    private static final Map<String, String> ALLOWED = allowed();

    private ImprovementTable() {}

    /** What somebody tries, from a phase; with - behind it, nobody owns it. */
    public record Try(String from, ImprovementVerb verb, String who, String leadsTo) {

        public boolean isRefused() {
            return leadsTo.equals("refused");
        }
    }

    /** All that people can try. */
    public static Stream<Try> everything() {
        return places().stream()
                .flatMap(from -> ImprovementVerb.moves().stream()
                        .flatMap(verb -> people(from).stream().map(who -> tried(from, verb, who))));
    }

    public static List<String> places() {
        return List.of("IDEA", "CHECK", "CHECK-", "PLAN", "PLAN-", "DO", "DO-", "STOPPED", "MERGED");
    }

    /** Whoever one can be to it: without owner there is none, and nothing is asked. */
    public static List<String> people(String from) {
        return from.endsWith("-")
                ? List.of("proposer", "participant", "coach", "colleague")
                : List.of("owner", "asked", "proposer", "participant", "coach", "colleague");
    }

    public static Set<ImprovementVerb> verbs(String from, String who) {
        return ImprovementVerb.moves().stream()
                .filter(verb -> !tried(from, verb, who).isRefused())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ImprovementVerb.class)));
    }

    public static Move move(ImprovementVerb verb, PersonId other) {
        return switch (verb) {
            case UNDERSTAND -> new Move.Understand();
            case PLAN -> new Move.Plan("Als we meekijken, dan belt de klant één keer", "We tellen de telefoontjes");
            case MAKE_NORMAL ->
                new Move.MakeNormal("Twee weken meegekeken", 30, "Alle soorten kwamen langs", "Eén gesprek");
            case GO_BACK -> new Move.GoBack(ImprovementPhase.CHECK, "We begrepen het nog niet");
            case STOP -> new Move.Stop("Het lag aan de brief");
            case TAKE_UP_AGAIN -> new Move.TakeUpAgain("Nu kan het wel");
            case HAND_OVER -> new Move.HandOver(other, "Ik ga met verlof");
            case ACCEPT -> new Move.Accept();
            case DECLINE -> new Move.Decline("Ik heb er nu geen tijd voor");
            case TAKE_OVER -> new Move.TakeOver("Het lag stil");
            case MERGE -> new Move.Merge(new ImprovementId(1), "Twee keer hetzelfde");
            case TAKE_APART -> new Move.TakeApart("Toch iets anders");
            case OWNER_LEFT, ASKED_LEFT, OWNER_BACK, UNDO -> throw new IllegalArgumentException("no move: " + verb);
        };
    }

    private static Try tried(String from, ImprovementVerb verb, String who) {
        return new Try(from, verb, who, ALLOWED.getOrDefault(from + verb + who, "refused"));
    }

    private static Map<String, String> allowed() {
        Map<String, String> allowed = new HashMap<>();
        TABLE.lines()
                .map(line -> line.split("\\s+"))
                .forEach(row ->
                        Arrays.stream(row, 3, row.length).forEach(who -> allowed.put(row[0] + row[1] + who, row[2])));
        return allowed;
    }
}
