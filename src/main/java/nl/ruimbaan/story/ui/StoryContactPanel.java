package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.base.ui.TabKeeper;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.FieldFindings;
import nl.ruimbaan.story.StoryContact;
import nl.ruimbaan.story.StoryId;

/** Between coaches and a teller whom they may not know; nobody else sees it. */
class StoryContactPanel extends Composite<Section> {

    private final StoryId story;
    private final boolean teller;
    private final StoryContact contact;
    private final OrderedList lines = new OrderedList();
    private final TextArea text = Fields.area(StoryContact.FIELD, Limits.WORDS);
    private final TabKeeper keeper;

    /** @param teller whether the reader is the one whom the coaches do not know */
    StoryContactPanel(StoryId story, boolean teller, StoryContact contact, PrivacyService privacy, Changes changes) {
        this.story = story;
        this.teller = teller;
        this.contact = contact;
        String who = teller ? "story.contact.teller" : "story.contact.coach";
        text.setLabel(getTranslation(who + ".field"));
        text.setMinRows(2);
        var say = new Button(getTranslation("story.contact.do"), click -> say());
        say.setId("say-contact");
        var form = new Div(text, new FieldFindings(privacy, story.ref()).below(StoryContact.FIELD, text), new Div(say));
        form.addClassName("rb-form");
        keeper = new TabKeeper("contact-" + story.number(), form);
        keeper.watch(StoryContact.FIELD, text);
        lines.addClassName("rb-comments");
        getContent().setId("contact");
        getContent().addClassNames("rb-section", "rb-contact");
        getContent().add(new H2(getTranslation("story.contact")), new Paragraph(getTranslation(who)), lines);
        getContent().getElement().appendChild(keeper.getElement());
        show();
        News.follow(
                this,
                changes,
                it -> it.card() instanceof StoryContact.Changed && it.item().equals(story.ref()),
                this::show);
    }

    private void show() {
        List<StoryContact.Line> said = contact.of(story).orElse(List.of());
        lines.removeAll();
        said.forEach(it -> lines.add(line(it)));
        lines.setVisible(!said.isEmpty());
    }

    private ListItem line(StoryContact.Line line) {
        String who = line.coach() == null
                ? getTranslation(teller ? "story.contact.you" : "story.contact.theTeller")
                : line.coach();
        var head = new Paragraph(new Span(who), new Span(" · "), new RelativeTime(line.at(), getLocale()));
        head.addClassName("rb-comment-head");
        var words = new Paragraph(line.text());
        words.addClassName("rb-text");
        return new ListItem(head, words);
    }

    private void say() {
        List<Refusal> refusals = contact.say(story, text.getValue()).refusals();
        if (refusals.isEmpty()) {
            keeper.forget();
            text.clear();
            text.setInvalid(false);
            show();
            keeper.open();
        } else {
            Fields.reject(Map.of(StoryContact.FIELD, text), refusals);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        keeper.open();
    }
}
