package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.WrittenNumber;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.WholeNumberField;
import nl.ruimbaan.demand.Channel;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.people.ui.ColleagueField;
import nl.ruimbaan.people.ui.TeamOfHidden;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.CaseFacts;
import nl.ruimbaan.story.KnownBy;
import nl.ruimbaan.story.StoryDraft;
import org.jspecify.annotations.Nullable;

/** The questions about a story that can wait, most of them answered by a choice, a number or a day. */
class FurtherStoryQuestions extends Composite<Div> {

    private final TextArea mattered = Fields.area("mattered", Limits.SHORT_TEXT);
    private final ComboBox<DemandTypeName> demandType = new ComboBox<>();
    private final TagField tags;
    private final RadioButtonGroup<Demand> demand = new RadioButtonGroup<>();
    private final Select<RightFirstTime> rightFirstTime = new Select<>();
    private final WholeNumberField contacts = times();
    private final WholeNumberField handOffs = times();
    private final DateField firstAskedOn = DateField.happened();
    private final DateField helpedOn = DateField.happened();
    private final Select<Channel> channel = new Select<>();
    private final Select<KnownBy> knownBy = new Select<>();
    private final ComboBox<TeamName> team = new ComboBox<>();
    private final ColleagueField inNameOf;
    private final List<TeamName> teams;
    private final List<DemandTypeName> demandTypes;
    private final PeopleService people;

    FurtherStoryQuestions(
            List<TeamName> teams, List<DemandTypeName> demandTypes, TagSuggestions suggestions, PeopleService people) {
        this.teams = teams;
        this.demandTypes = demandTypes;
        this.people = people;
        tags = new TagField(suggestions);
        inNameOf = new ColleagueField(people);
        choices();
        getContent().addClassName("rb-form");
        fields().forEach((name, field) -> {
            Fields.ask(field, name, "story.form." + name);
            getContent().add(field);
        });
    }

    private static WholeNumberField times() {
        return new WholeNumberField(WrittenNumber.Unit.TIMES, 0, StoryDraft.MOST_CONTACTS);
    }

    private void choices() {
        demand.setItems(Demand.FAILURE, Demand.VALUE, Demand.UNKNOWN);
        demand.setItemLabelGenerator(it -> getTranslation("story.form.demand." + it.name()));
        Fields.choose(rightFirstTime, RightFirstTime.values(), it -> getTranslation(it.key()));
        Fields.choose(channel, Channel.values(), it -> getTranslation(it.key()));
        Fields.choose(knownBy, KnownBy.values(), it -> getTranslation(it.key()));
        Fields.choose(demandType, demandTypes, DemandTypeName::name);
        demandType.setClearButtonVisible(true);
        Fields.choose(team, teams, TeamName::name);
        team.setClearButtonVisible(true);
    }

    /** All fields by the names that refusals use, in the order in which they are asked. */
    Map<String, Component> fields() {
        Map<String, Component> fields = new LinkedHashMap<>();
        fields.put("mattered", mattered);
        fields.put("demandType", demandType);
        fields.put("tags", tags);
        fields.put("demand", demand);
        fields.put("rightFirstTime", rightFirstTime);
        fields.put("contacts", contacts);
        fields.put("handOffs", handOffs);
        fields.put("firstAskedOn", firstAskedOn);
        fields.put("helpedOn", helpedOn);
        fields.put("channel", channel);
        fields.put("knownBy", knownBy);
        fields.put("team", team);
        fields.put("inNameOf", inNameOf);
        return fields;
    }

    /** The team is left out when it would tell who wants to stay unnamed. */
    void watch(Checkbox hidden) {
        TeamOfHidden.watch(hidden, team, people::isSmall);
    }

    /** What is typed here is kept; choices are, with those of the whole form. */
    void keptBy(DraftKeeper keeper) {
        keeper.watch("mattered", mattered);
        keeper.watchWritten("contacts", contacts);
        keeper.watchWritten("handOffs", handOffs);
        keeper.watchWritten("firstAskedOn", firstAskedOn);
        keeper.watchWritten("helpedOn", helpedOn);
        tags.onTyped(keeper::typed);
    }

    /** Whose story it is does not change any more. */
    void isThere() {
        inNameOf.setVisible(false);
    }

    void show(StoryDraft draft) {
        mattered.setValue(draft.mattered());
        show(draft.facts());
        team.setValue(teams.stream()
                .filter(it -> it.id().equals(draft.team()))
                .findFirst()
                .orElse(null));
        inNameOf.show(draft.inNameOf());
        tags.show(draft.tags());
    }

    private void show(CaseFacts facts) {
        demandType.setValue(demandTypes.stream()
                .filter(it -> it.is(facts.demandType()))
                .findFirst()
                .orElse(null));
        demand.setValue(facts.demand());
        rightFirstTime.setValue(facts.rightFirstTime());
        contacts.show(facts.contacts());
        handOffs.show(facts.handOffs());
        firstAskedOn.show(facts.firstAskedOn());
        helpedOn.show(facts.helpedOn());
        channel.setValue(facts.channel());
        knownBy.setValue(facts.knownBy());
    }

    String mattered() {
        return mattered.getValue();
    }

    /** @param unread gets what cannot be read, by field */
    CaseFacts facts(Map<String, String> unread) {
        return new CaseFacts(
                demandType.getOptionalValue().map(DemandTypeName::id).orElse(null),
                Objects.requireNonNullElse(demand.getValue(), Demand.UNKNOWN),
                rightFirstTime.getValue(),
                contacts.number("contacts", unread),
                handOffs.number("handOffs", unread),
                firstAskedOn.day("firstAskedOn", unread),
                helpedOn.day("helpedOn", unread),
                channel.getValue(),
                knownBy.getValue());
    }

    @Nullable
    TeamId team() {
        return team.getOptionalValue().map(TeamName::id).orElse(null);
    }

    @Nullable
    PersonId inNameOf() {
        return inNameOf.person();
    }

    List<String> tags() {
        return List.copyOf(tags.getValue());
    }
}
