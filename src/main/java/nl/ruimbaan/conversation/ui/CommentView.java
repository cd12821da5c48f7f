package nl.ruimbaan.conversation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.LongText;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.conversation.CommentLine;
import nl.ruimbaan.conversation.CommentModeration;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.privacy.PrivacyService;
import nl.ruimbaan.privacy.ui.NoteDialog;

/** One comment: who, when, what, and what one can do with it. */
class CommentView extends Composite<Article> {

    private final ItemRef item;
    private final CommentLine comment;
    private final ConversationService conversations;
    private final CommentModeration moderation;
    private final PeopleService people;
    private final PrivacyService privacy;
    private final Runnable changed;
    private final Div below = new Div();

    CommentView(
            ItemRef item,
            CommentLine comment,
            ConversationService conversations,
            CommentModeration moderation,
            PeopleService people,
            PrivacyService privacy,
            boolean answerable,
            Runnable changed) {
        this.item = item;
        this.comment = comment;
        this.conversations = conversations;
        this.moderation = moderation;
        this.people = people;
        this.privacy = privacy;
        this.changed = changed;
        getContent().addClassName("rb-comment");
        getContent().setId("comment-" + comment.id());
        if (comment.removedBy() != null) {
            getContent().add(trace(getTranslation("conversation.removed", comment.writer(), comment.removedBy())));
            return;
        }
        getContent().add(head());
        if (comment.hidden()) {
            getContent().add(trace(why()));
        }
        if (!comment.text().isEmpty()) {
            getContent().add(new LongText(comment.shown()));
        }
        getContent().add(below);
        showActions(answerable && !comment.hidden());
    }

    private static Paragraph trace(String words) {
        var trace = new Paragraph(words);
        trace.addClassName("rb-comment-trace");
        return trace;
    }

    private String why() {
        String sentence = getTranslation("conversation.hidden");
        String note = comment.hiddenNote();
        return note == null || note.isEmpty() ? sentence : sentence + " “" + note + "”";
    }

    private Paragraph head() {
        var head =
                new Paragraph(new Span(comment.writer()), new Span(" · "), new RelativeTime(comment.at(), getLocale()));
        head.addClassName("rb-comment-head");
        if (comment.editedAt() != null) {
            head.add(" · " + getTranslation("conversation.edited"));
        }
        return head;
    }

    private void showActions(boolean answerable) {
        below.removeAll();
        below.addClassName("rb-comment-actions");
        if (answerable) {
            below.add(action(
                    "reply",
                    () -> write(
                            new CommentForm(
                                    "reply-" + comment.id(),
                                    item,
                                    people,
                                    privacy,
                                    "conversation.reply",
                                    text -> conversations.say(item, comment.id(), text),
                                    changed),
                            "",
                            true)));
        }
        if (comment.mayEdit()) {
            below.add(action(
                    "edit",
                    () -> write(
                            new CommentForm(
                                    "edit-" + comment.id(),
                                    item,
                                    people,
                                    privacy,
                                    "conversation.edit",
                                    text -> conversations.edit(comment.id(), comment.version(), text),
                                    changed),
                            comment.text(),
                            answerable)));
        }
        if (comment.mayShow()) {
            below.add(action("showAgain", () -> after(moderation.showAgain(comment.id()))));
        }
        if (comment.mayRemove()) {
            below.add(action("remove", () -> after(conversations.remove(comment.id()))));
        }
        if (!comment.hidden()) {
            below.add(action(
                    "recognisable",
                    () -> new NoteDialog(
                                    "conversation.recognisable",
                                    note -> moderation.recognisable(comment.id(), note),
                                    this::after)
                            .open()));
        }
    }

    private void write(CommentForm form, String words, boolean answerable) {
        below.removeAll();
        below.add(form.holding(words, () -> showActions(answerable)));
        form.begin();
    }

    private void after(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            Notices.refused(refusals);
        }
        changed.run();
    }

    private Button action(String what, Runnable does) {
        var button = new Button(getTranslation("conversation." + what), click -> does.run());
        button.setId(what + "-" + comment.id());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
