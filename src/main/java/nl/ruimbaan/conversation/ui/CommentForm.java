package nl.ruimbaan.conversation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.Spoken;
import nl.ruimbaan.base.ui.TabKeeper;
import nl.ruimbaan.conversation.ConversationPages;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.photo.ui.AddBeside;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.PrivacyFindings;
import org.jspecify.annotations.Nullable;

/** Where something is said. The tab keeps what is typed until it is said. */
class CommentForm extends Composite<Div> {

    private static final String FIELD = "comment";

    private final TextArea text;
    private final TabKeeper keeper;
    private final ConversationPages conversations;
    private final Say say;
    private final Runnable said;
    private final Div body = new Div();
    private final Div actions = new Div();
    private boolean byName;
    private Runnable unnamed = () -> {};
    private @Nullable AddBeside attachments;

    /** Says it, by name or without for who may choose, and answers why not. */
    interface Say {
        List<Refusal> say(String text, boolean byName);
    }

    /**
     * @param what tells this form from others on the page
     * @param key the words on its field; on its button {@code key.do}
     * @param say says it
     * @param said done after that
     */
    CommentForm(
            String what,
            ItemRef item,
            ConversationPages conversations,
            PeopleService people,
            PrivacyService privacy,
            String key,
            Say say,
            Runnable said) {
        this.conversations = conversations;
        this.say = say;
        this.said = said;
        text = Fields.area(FIELD + "-" + what, ConversationService.LONGEST);
        text.setLabel(getTranslation(key));
        // A note can be for one team alone.
        text.setHelperText(getTranslation(
                item.kind() == ItemKind.VISIT ? "conversation.say.help.VISIT" : "conversation.say.help"));
        text.setMinRows(2);
        actions.addClassName("rb-item-actions");
        actions.add(button(what, key));
        body.add(
                new MentionField(text, people),
                new PrivacyFindings(privacy, item.kind(), item.number(), FIELD + "-" + what, text, () -> {}),
                actions);
        body.addClassName("rb-form");
        keeper = new TabKeeper("comment-" + item.number() + "-" + what, body);
        keeper.watch(FIELD, text);
        getContent().addClassName("rb-comment-form");
        getContent().getElement().appendChild(keeper.getElement());
        addAttachListener(attach -> keeper.open());
    }

    private Button button(String what, String key) {
        var button = new Button(getTranslation(key + ".do"), click -> submit());
        button.setId("say-" + what);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    /** Who tells or reports without a name speaks so here too; her own name tells who she is, and says so first. */
    void offerName(ItemKind kind) {
        var as = new RadioButtonGroup<Boolean>(getTranslation("conversation.as"));
        var warning = new Paragraph(getTranslation("conversation.as.warning." + kind));
        warning.addClassName("rb-warning");
        warning.getElement().setAttribute("role", "alert");
        warning.setVisible(false);
        as.setId(text.getId().orElseThrow() + "-as");
        as.setItems(false, true);
        as.setItemLabelGenerator(it -> getTranslation(it ? "conversation.as.me" : "conversation.as." + kind));
        as.setValue(false);
        as.addValueChangeListener(change -> {
            byName = Boolean.TRUE.equals(change.getValue());
            warning.setVisible(byName);
        });
        body.addComponentAtIndex(body.indexOf(actions), as);
        body.addComponentAtIndex(body.indexOf(actions), warning);
        unnamed = () -> as.setValue(false);
    }

    /** Photos and documents can be put beside it. */
    CommentForm taking(AddBeside some) {
        attachments = some;
        body.addComponentAtIndex(body.indexOf(actions), some);
        return this;
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
        List<Refusal> refusals = say.say(text.getValue(), byName);
        if (!refusals.isEmpty()) {
            Fields.reject(fields(), refusals);
            return;
        }
        List<String> nobody = conversations.namedNobody(text.getValue());
        if (!nobody.isEmpty()) {
            Notices.warn("conversation.nobody", String.join(", ", nobody));
        }
        keeper.forget();
        text.clear();
        text.setInvalid(false);
        unnamed.run();
        if (attachments != null) {
            attachments.close();
        }
        getContent().removeClassName("rb-writing");
        keeper.open();
        said.run();
        Spoken.say("conversation.said");
    }

    private Map<String, Component> fields() {
        Map<String, Component> own = Map.of(FIELD, text);
        return attachments == null ? own : attachments.fieldsAfter(own);
    }
}
