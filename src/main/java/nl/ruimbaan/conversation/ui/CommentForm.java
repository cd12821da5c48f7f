package nl.ruimbaan.conversation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.draft.ui.DraftKeeper;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.PrivacyFindings;

/** Where something is said. The tab keeps what is typed until it is said. */
class CommentForm extends Composite<Div> {

    private static final String FIELD = "comment";

    private final TextArea text;
    private final DraftKeeper keeper;
    private final Function<String, List<Refusal>> say;
    private final Runnable said;
    private final Div actions = new Div();

    /**
     * @param what tells this form from others on the page
     * @param key the words on its field; on its button {@code key.do}
     * @param say answers why not; nothing when it is said
     * @param said done after that
     */
    CommentForm(
            String what,
            ItemRef item,
            PeopleService people,
            PrivacyService privacy,
            String key,
            Function<String, List<Refusal>> say,
            Runnable said) {
        this.say = say;
        this.said = said;
        text = Fields.area(FIELD + "-" + what, ConversationService.LONGEST);
        text.setLabel(getTranslation(key));
        text.setHelperText(getTranslation("conversation.say.help"));
        text.setMinRows(2);
        var button = new Button(getTranslation(key + ".do"), click -> submit());
        button.setId("say-" + what);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        actions.addClassName("rb-item-actions");
        actions.add(button);
        var body = new Div(
                new MentionField(text, people),
                new PrivacyFindings(privacy, item.kind(), item.number(), FIELD + "-" + what, text, () -> {}),
                actions);
        body.addClassName("rb-form");
        keeper = new DraftKeeper("comment-" + item.number() + "-" + what, body);
        keeper.watch(FIELD, text);
        getContent().addClassName("rb-comment-form");
        getContent().getElement().appendChild(keeper.getElement());
        addAttachListener(attach -> keeper.open());
    }

    CommentForm holding(String words, Runnable back) {
        text.setValue(words);
        getContent().addClassName("rb-writing");
        var cancel = new Button(getTranslation("cancel"), click -> {
            keeper.forget();
            back.run();
        });
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(cancel);
        return this;
    }

    void begin() {
        text.focus();
    }

    private void submit() {
        List<Refusal> refusals = say.apply(text.getValue());
        if (!refusals.isEmpty()) {
            Fields.reject(Map.of(FIELD, text), refusals);
            return;
        }
        keeper.forget();
        text.clear();
        text.setInvalid(false);
        getContent().removeClassName("rb-writing");
        said.run();
    }
}
