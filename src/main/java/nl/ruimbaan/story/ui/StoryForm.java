package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.WrittenField;
import nl.ruimbaan.demand.DemandTypeName;
import nl.ruimbaan.draft.ui.DraftForm;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.photo.ui.PhotoUpload;
import nl.ruimbaan.privacy.Masked;
import nl.ruimbaan.story.StoryDraft;

/** The questions about a story, one under the other; only the words, and how literal they are, need an answer. */
class StoryForm extends Composite<Div> implements DraftForm<StoryDraft> {

    private final TextArea words = Fields.area("words", Limits.WORDS);
    private final RadioButtonGroup<Boolean> literal = new RadioButtonGroup<>();
    private final TextField title = Fields.text("title", Limits.TITLE);
    private final TextArea happened = Fields.area("happened", Limits.LONG_TEXT);
    private final Checkbox hidden = new Checkbox();
    private final FurtherStoryQuestions further;
    private final CaseStepsField steps = new CaseStepsField();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final PhotoUpload photos;
    private Language language = Language.NL;

    StoryForm(
            List<TeamName> teams,
            List<DemandTypeName> demandTypes,
            TagSuggestions suggestions,
            PeopleService people,
            PhotoUpload photos) {
        this.photos = photos;
        further = new FurtherStoryQuestions(teams, demandTypes, suggestions, people);
        words.setRequiredIndicatorVisible(true);
        literal.setItems(true, false);
        literal.setItemLabelGenerator(it -> getTranslation(it ? "story.literal" : "story.roughly"));
        getContent().addClassName("rb-form");
        literal.setRequiredIndicatorVisible(true);
        literal.setManualValidation(true);
        question("words", words);
        question("literal", literal);
        words.addValueChangeListener(change -> askWhetherLiteral());
        question("title", title);
        question("happened", happened);
        getContent().add(photos);
        question("hidden", hidden);
        fields.putAll(further.fields());
        getContent().add(new Details(getTranslation("story.form.more"), further));
        getContent().add(new Details(getTranslation("story.form.steps"), steps));
        further.watch(hidden);
    }

    /** Words with a mask in them are not literally what the customer said: then there is nothing to ask. */
    private void askWhetherLiteral() {
        boolean masked = Masked.in(words.getValue());
        literal.setItemEnabledProvider(it -> !it || !masked);
        literal.setHelperText(getTranslation(masked ? "story.form.literal.masked" : "story.form.literal.help"));
        if (masked) {
            literal.setValue(false);
        }
    }

    private void question(String name, Component field) {
        Fields.ask(field, name, "story.form." + name);
        fields.put(name, field);
        getContent().add(field);
    }

    /** Below the words stand stories that look like it. */
    void lookForSimilar(SimilarStoryOffers offers) {
        offers.to(List.of(words, title)).into(getContent(), 1);
    }

    @Override
    public void keptBy(DraftKeeper keeper) {
        keeper.watch("words", words);
        keeper.watch("title", title);
        keeper.watch("happened", happened);
        further.keptBy(keeper);
        fields.values().stream()
                .filter(it -> it instanceof HasValue<?, ?> && !(it instanceof TextArea) && !(it instanceof TextField))
                .filter(it -> !(it instanceof WrittenField))
                .forEach(it -> keeper.changesOf((HasValue<?, ?>) it));
        steps.keptBy(keeper);
        photos.onChange(keeper::typed);
    }

    /** Shows the photos of this story; 0 for a new one. */
    void showPhotos(long story) {
        photos.show(Beside.of(ItemKind.STORY, story));
    }

    @Override
    public void show(StoryDraft draft) {
        language = draft.language();
        words.setValue(draft.words());
        literal.setValue(draft.literal());
        title.setValue(draft.title());
        happened.setValue(draft.happened());
        further.show(draft);
        hidden.setValue(draft.hidden());
        steps.show(draft.steps());
        WrittenField.showUnread(all(), draft.unread());
    }

    /** What stands in the fields, also when it cannot be published. */
    @Override
    public StoryDraft read() {
        Map<String, String> unread = new LinkedHashMap<>();
        return new StoryDraft(
                words.getValue(),
                literal.getValue(),
                title.getValue(),
                happened.getValue(),
                further.mattered(),
                further.facts(unread),
                further.team(),
                hidden.getValue(),
                language,
                further.inNameOf(),
                steps.read(unread),
                further.tags(),
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
        further.isThere();
    }
}
