package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.condition.ui.ConditionField;
import nl.ruimbaan.draft.ui.DraftForm;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.draft.ui.SimilarLine;
import nl.ruimbaan.draft.ui.SimilarList;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.SimilarObstacles;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.people.ui.TeamOfHidden;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.photo.ui.PhotoUpload;

/** The questions about an obstacle, one under the other; only the first needs an answer. */
class ObstacleForm extends Composite<Div> implements DraftForm<ObstacleDraft> {

    private final TextArea sentence = Fields.area("sentence", Limits.WORDS);
    private final TextArea customer = Fields.area("customer", Limits.WORDS);
    private final TextField title = Fields.text("title", Limits.TITLE);
    private final TextArea more = Fields.area("more", Limits.LONG_TEXT);
    private final Select<ConditionKind> kind = new Select<>();
    private final ConditionField entry;
    private final ComboBox<TeamName> team = new ComboBox<>();
    private final Checkbox hidden = new Checkbox();
    private final Paragraph byName = new Paragraph(getTranslation("obstacle.form.hidden.warning"));
    private boolean warned;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final List<TeamName> teams;
    private final PhotoUpload photos;
    private Language language = Language.NL;

    ObstacleForm(PeopleService people, ConditionRegister register, PhotoUpload photos) {
        this.photos = photos;
        teams = people.teams();
        entry = new ConditionField(register, kind);
        sentence.setRequiredIndicatorVisible(true);
        Fields.choose(kind, ConditionKind.values(), it -> getTranslation(it.key()));
        Fields.choose(team, teams, TeamName::name);
        team.setClearButtonVisible(true);
        hidden.setVisible(false);
        var optional = new Div();
        optional.addClassName("rb-form");
        getContent().addClassName("rb-form");
        question(getContent(), "sentence", sentence);
        question(getContent(), "customer", customer);
        question(getContent(), "title", title);
        question(getContent(), "hidden", hidden);
        byName.setId("by-name");
        byName.addClassName("rb-warning");
        byName.getElement().setAttribute("role", "alert");
        byName.setVisible(false);
        hidden.addValueChangeListener(change -> byName.setVisible(warned && !change.getValue()));
        getContent().add(byName, photos);
        getContent().add(new Details(getTranslation("obstacle.form.optional"), optional));
        question(optional, "more", more);
        question(optional, "kind", kind);
        question(optional, "entry", entry);
        question(optional, "team", team);
        TeamOfHidden.watch(hidden, team, people::isSmall);
    }

    private void question(Div column, String name, Component field) {
        Fields.ask(field, name, "obstacle.form." + name);
        fields.put(name, field);
        column.add(field);
    }

    /** Lets the keeper watch all fields. */
    @Override
    public void keptBy(DraftKeeper keeper) {
        keeper.watch("sentence", sentence);
        keeper.watch("customer", customer);
        keeper.watch("title", title);
        keeper.watch("more", more);
        keeper.changesOf(kind);
        keeper.changesOf(entry);
        keeper.changesOf(team);
        keeper.changesOf(hidden);
        photos.onChange(keeper::typed);
    }

    /** Shows the attachments of this obstacle, or of the draft of a new one. */
    void showPhotos(long obstacle) {
        photos.show(Beside.of(ItemKind.OBSTACLE, obstacle));
    }

    /** Offers to stay unnamed to colleagues. */
    void offerHiding() {
        hidden.setVisible(true);
    }

    /** Whether the story was told by the reporter without a name: they hear what their name would tell here. */
    void fromOwnHiddenStory(boolean own) {
        warned = own;
        byName.setVisible(own && !hidden.getValue());
    }

    /** Below the sentence stand obstacles that look like it. */
    void lookForSimilar(SimilarObstacles similar, Consumer<SimilarObstacles.Similar> meToo) {
        new SimilarList<>(
                        getTranslation("obstacle.similar"),
                        () -> similar.to(sentence.getValue(), kind.getValue()),
                        found -> similar(found, meToo),
                        List.of(sentence, kind))
                .into(getContent(), 1);
    }

    private SimilarLine similar(SimilarObstacles.Similar found, Consumer<SimilarObstacles.Similar> meToo) {
        String happened = getTranslation("obstacle.happened");
        var meTooHere = new Button(happened, click -> meToo.accept(found));
        meTooHere.setId("similar-" + found.id().number());
        meTooHere.setAriaLabel(happened + ": " + found.title());
        String facts = getTranslation(
                "obstacle.similar.facts", getTranslation(found.state().key()), found.occurrences());
        return new SimilarLine(ObstacleLinks.page(found.id()), found.title(), facts, meTooHere);
    }

    @Override
    public void show(ObstacleDraft draft) {
        language = draft.language();
        sentence.setValue(draft.sentence());
        customer.setValue(draft.customer());
        title.setValue(draft.title());
        more.setValue(draft.more());
        kind.setValue(draft.kind());
        entry.show(draft.entry());
        team.setValue(teams.stream()
                .filter(it -> it.id().equals(draft.team()))
                .findFirst()
                .orElse(null));
        hidden.setValue(draft.reporterHidden());
        hidden.setVisible(hidden.isVisible() || draft.reporterHidden());
    }

    /** What stands in the fields, also when it cannot be reported. */
    @Override
    public ObstacleDraft read() {
        return new ObstacleDraft(
                sentence.getValue(),
                title.getValue(),
                more.getValue(),
                customer.getValue(),
                kind.getValue(),
                entry.chosen(),
                team.getOptionalValue().map(TeamName::id).orElse(null),
                hidden.getValue(),
                language);
    }

    /** Shows each refusal at its field; the first one gets the focus. */
    @Override
    public void reject(List<Refusal> refusals) {
        Fields.reject(photos.fieldsAfter(fields), refusals);
    }
}
