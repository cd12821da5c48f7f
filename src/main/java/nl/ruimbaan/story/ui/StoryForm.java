package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.WrittenNumber;
import nl.ruimbaan.base.ui.DateField;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.WholeNumberField;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.draft.ui.DraftForm;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.PersonName;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.people.ui.TeamOfHidden;
import nl.ruimbaan.photo.ui.PhotoUpload;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.Channel;
import nl.ruimbaan.story.Demand;
import nl.ruimbaan.story.KnownBy;
import nl.ruimbaan.story.RightFirstTime;
import nl.ruimbaan.story.StoryDraft;
import org.jspecify.annotations.Nullable;

/** The questions about a story, one under the other; only the first needs an answer. */
class StoryForm extends Composite<Div> implements DraftForm<StoryDraft> {

    /** More colleagues than this are found by typing on. */
    private static final int COLLEAGUES = 200;

    private final TextArea words = Fields.area("words", Limits.WORDS);
    private final RadioButtonGroup<Boolean> literal = new RadioButtonGroup<>();
    private final TextField title = Fields.text("title", Limits.TITLE);
    private final TextArea happened = Fields.area("happened", Limits.LONG_TEXT);
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
    private final Checkbox hidden = new Checkbox();
    private final ComboBox<PersonName> inNameOf = new ComboBox<>();
    private final CaseStepsField steps = new CaseStepsField();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final PeopleService people;
    private final List<TeamName> teams;
    private final List<DemandTypeName> demandTypes;
    private final PhotoUpload photos;
    private Language language = Language.NL;

    StoryForm(
            List<TeamName> teams,
            List<DemandTypeName> demandTypes,
            TagSuggestions suggestions,
            PeopleService people,
            PhotoUpload photos) {
        this.people = people;
        this.teams = teams;
        this.demandTypes = demandTypes;
        this.photos = photos;
        tags = new TagField(suggestions);
        getContent().addClassName("rb-form");
        choices();
        question("words", words);
        question("literal", literal);
        question("title", title);
        question("happened", happened);
        getContent().add(photos);
        question("hidden", hidden);
        var more = new Div();
        more.addClassName("rb-form");
        getContent().add(new Details(getTranslation("story.form.more"), more));
        for (var entry : optional().entrySet()) {
            question(more, entry.getKey(), entry.getValue());
        }
        getContent().add(new Details(getTranslation("story.form.steps"), steps));
        TeamOfHidden.watch(hidden, team, people::isSmall);
    }

    private Map<String, Component> optional() {
        Map<String, Component> optional = new LinkedHashMap<>();
        optional.put("mattered", mattered);
        optional.put("demandType", demandType);
        optional.put("tags", tags);
        optional.put("demand", demand);
        optional.put("rightFirstTime", rightFirstTime);
        optional.put("contacts", contacts);
        optional.put("handOffs", handOffs);
        optional.put("firstAskedOn", firstAskedOn);
        optional.put("helpedOn", helpedOn);
        optional.put("channel", channel);
        optional.put("knownBy", knownBy);
        optional.put("team", team);
        optional.put("inNameOf", inNameOf);
        return optional;
    }

    private void choices() {
        words.setRequiredIndicatorVisible(true);
        literal.setItems(true, false);
        literal.setItemLabelGenerator(it -> getTranslation(it ? "story.literal" : "story.roughly"));
        demand.setItems(Demand.FAILURE, Demand.VALUE, Demand.UNKNOWN);
        demand.setItemLabelGenerator(it -> getTranslation("story.form.demand." + it.name()));
        Fields.choose(rightFirstTime, RightFirstTime.values(), it -> getTranslation(it.key()));
        Fields.choose(channel, Channel.values(), it -> getTranslation(it.key()));
        Fields.choose(knownBy, KnownBy.values(), it -> getTranslation(it.key()));
        Fields.choose(demandType, demandTypes, DemandTypeName::name);
        demandType.setClearButtonVisible(true);
        Fields.choose(team, teams, TeamName::name);
        team.setClearButtonVisible(true);
        inNameOf.setItems(query -> people.colleaguesNamed(query.getFilter().orElse(""), COLLEAGUES).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        inNameOf.setItemLabelGenerator(PersonName::name);
        inNameOf.setClearButtonVisible(true);
    }

    private static WholeNumberField times() {
        return new WholeNumberField(WrittenNumber.Unit.TIMES, 0, StoryDraft.MOST_CONTACTS);
    }

    private void question(String name, Component field) {
        question(getContent(), name, field);
    }

    private void question(Div column, String name, Component field) {
        Fields.ask(field, name, "story.form." + name);
        fields.put(name, field);
        column.add(field);
    }

    @Override
    public void keptBy(DraftKeeper keeper) {
        keeper.watch("words", words);
        keeper.watch("title", title);
        keeper.watch("happened", happened);
        keeper.watch("mattered", mattered);
        keeper.watchWritten("contacts", contacts);
        keeper.watchWritten("handOffs", handOffs);
        keeper.watchWritten("firstAskedOn", firstAskedOn);
        keeper.watchWritten("helpedOn", helpedOn);
        fields.values().stream()
                .filter(it -> it instanceof HasValue<?, ?> && !(it instanceof TextArea) && !(it instanceof TextField))
                .filter(it -> !(it instanceof WrittenField))
                .forEach(it -> keeper.changesOf((HasValue<?, ?>) it));
        steps.keptBy(keeper);
        tags.onTyped(keeper::typed);
        photos.onChange(keeper::typed);
    }

    /** Shows the photos of this story; 0 for a new one. */
    void showPhotos(long story) {
        photos.show(story);
    }

    @Override
    public void show(StoryDraft draft) {
        language = draft.language();
        words.setValue(draft.words());
        literal.setValue(draft.literal());
        title.setValue(draft.title());
        happened.setValue(draft.happened());
        mattered.setValue(draft.mattered());
        demandType.setValue(find(demandTypes, it -> it.is(draft.demandType())));
        demand.setValue(draft.demand());
        rightFirstTime.setValue(draft.rightFirstTime());
        contacts.show(draft.contacts());
        handOffs.show(draft.handOffs());
        firstAskedOn.show(draft.firstAskedOn());
        helpedOn.show(draft.helpedOn());
        channel.setValue(draft.channel());
        knownBy.setValue(draft.knownBy());
        team.setValue(find(teams, it -> it.id().equals(draft.team())));
        hidden.setValue(draft.hidden());
        inNameOf.setValue(name(draft.inNameOf()));
        steps.show(draft.steps());
        tags.show(draft.tags());
        WrittenField.showUnread(all(), draft.unread());
    }

    /** What stands in the fields, also when it cannot be published. */
    @Override
    public StoryDraft read() {
        Map<String, String> unread = new LinkedHashMap<>();
        return new StoryDraft(
                words.getValue(),
                Objects.requireNonNullElse(literal.getValue(), true),
                title.getValue(),
                happened.getValue(),
                mattered.getValue(),
                demandType.getOptionalValue().map(DemandTypeName::id).orElse(null),
                Objects.requireNonNullElse(demand.getValue(), Demand.UNKNOWN),
                rightFirstTime.getValue(),
                contacts.number("contacts", unread),
                handOffs.number("handOffs", unread),
                firstAskedOn.day("firstAskedOn", unread),
                helpedOn.day("helpedOn", unread),
                channel.getValue(),
                knownBy.getValue(),
                team.getOptionalValue().map(TeamName::id).orElse(null),
                hidden.getValue(),
                language,
                inNameOf.getOptionalValue().map(PersonName::id).orElse(null),
                steps.read(unread),
                List.copyOf(tags.getValue()),
                unread);
    }

    @Override
    public void reject(List<Refusal> refusals) {
        Fields.reject(photos.fieldsAfter(all()), refusals);
    }

    private Map<String, Component> all() {
        Map<String, Component> all = new LinkedHashMap<>(fields);
        all.putAll(steps.fields());
        return all;
    }

    /** Whose story it is does not change any more. */
    void isThere() {
        inNameOf.setVisible(false);
    }

    private @Nullable PersonName name(@Nullable PersonId person) {
        return person == null
                ? null
                : new PersonName(person, people.names(List.of(person)).getOrDefault(person, ""));
    }

    private static <T> @Nullable T find(List<T> list, Predicate<T> wanted) {
        return list.stream().filter(wanted).findFirst().orElse(null);
    }
}
