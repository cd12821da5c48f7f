package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.ClientElement;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandDraft;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.demand.Tallied;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The tally in the browser: {@code frontend/demand/rb-tally.js}. What is tapped waits there until it has arrived here. */
@Tag("rb-tally")
class TallyElement extends ClientElement {

    private static final List<String> WORDS = List.of(
            "team",
            "noTeam",
            "type",
            "none",
            "search",
            "judgement",
            "right",
            "more",
            "words",
            "first",
            "send",
            "tooLong",
            "tallied",
            "back",
            "takenBack",
            "masked",
            "waits",
            "wait",
            "unkept",
            "refused",
            "mend");

    private static final String DEMANDS = "event.detail.demands";
    private static final String TEAM = "event.detail.team";
    private static final String KEY = "event.detail.key";

    /** A team or a type in the browser. */
    private record Choice(long id, String name) {}

    /** What the browser hears of one demand. */
    private record Answer(String key, boolean masked, List<String> refusals) {}

    TallyElement() {
        super("demand/rb-tally.js");
        setId("tally");
    }

    void init(List<TeamName> teams, @Nullable TeamId team) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("lang", getLocale().toLanguageTag());
        said.put("labels", labels());
        said.put(
                "teams",
                teams.stream().map(it -> new Choice(it.id().value(), it.name())).toList());
        said.put("team", team == null ? null : team.value());
        call("init", said);
    }

    void offer(List<DemandTypeName> types) {
        call(
                "offer",
                Map.of(
                        "types",
                        types.stream()
                                .map(it -> new Choice(it.id().value(), it.name()))
                                .toList()));
    }

    /** Calls back with what was tapped, and tells the browser what came of it. */
    void onDemands(Function<List<TappedDemand>, List<Tallied>> log) {
        getElement()
                .addEventListener("tally-send", event -> {
                    var sent = JacksonUtils.getMapper()
                            .readValue(event.getEventData().get(DEMANDS).asString(), TappedDemand[].class);
                    call(
                            "answer",
                            log.apply(List.of(sent)).stream().map(this::answer).toList());
                })
                .addEventData(DEMANDS);
    }

    void onTeam(Consumer<@Nullable TeamId> chosen) {
        getElement()
                .addEventListener("tally-team", event -> {
                    JsonNode team = event.getEventData().get(TEAM);
                    chosen.accept(team == null || team.isNull() ? null : new TeamId(team.asLong()));
                })
                .addEventData(TEAM);
    }

    /** Calls back when one was tapped by mistake. */
    void onTakenBack(Function<String, List<Refusal>> takeBack) {
        getElement()
                .addEventListener("tally-back", event -> {
                    String key = event.getEventData().get(KEY).asString();
                    call("takenBack", Map.of("key", key, "refusals", sentences(takeBack.apply(key))));
                })
                .addEventData(KEY);
    }

    private Answer answer(Tallied it) {
        return new Answer(it.key(), it.masked(), sentences(it.refusals()));
    }

    private List<String> sentences(List<Refusal> refusals) {
        return refusals.stream()
                .map(it -> getTranslation(it.key(), it.args().toArray()))
                .toList();
    }

    private Map<String, Object> labels() {
        Map<String, Object> labels = new LinkedHashMap<>();
        WORDS.forEach(it -> labels.put(it, getTranslation("demand.log." + it)));
        labels.put("longest", DemandDraft.LONGEST_WORDS);
        labels.put("judgements", answers("judgement", Demand.values()));
        labels.put("rights", answers("right", RightFirstTime.values()));
        labels.put(
                "missing",
                Stream.of("type", "judgement", "right")
                        .collect(Collectors.toMap(it -> it, it -> getTranslation("demand.log.missing." + it))));
        return labels;
    }

    private Map<String, String> answers(String question, Enum<?>... values) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Enum<?> value : values) {
            answers.put(value.name(), getTranslation("demand.log." + question + "." + value.name()));
        }
        return answers;
    }
}
