package nl.ruimbaan.conversation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.LongText;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.conversation.CommentLine;
import nl.ruimbaan.conversation.ConversationService;
import nl.ruimbaan.photo.ui.PhotoStrip;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.privacy.ui.NoteDialog;

/** One comment: who, when, what, and what one can do with it. */
class CommentView extends Composite<Article> {

    private final ItemRef item;
    private final CommentLine comment;
    private final CommentForms forms;
    private final ConversationService conversations;
    private final Moderation moderation;
    private final Runnable changed;
    private final Div below = new Div();

    CommentView(
            ItemRef item,
            CommentLine comment,
            PhotoStrip attached,
            CommentForms forms,
            ConversationService conversations,
            Moderation moderation,
            boolean answerable,
            Runnable changed) {
        this.item = item;
        this.comment = comment;
        this.forms = forms;
        this.conversations = conversations;
        this.moderation = moderation;
        this.changed = changed;
        getContent().addClassName("rb-comment");
        getContent().setId("comment-" + comment.id());
        if (comment.removed()) {
            getContent().add(trace(whoRemoved()));
            return;
        }
        getContent().add(head());
        if (comment.hidden()) {
            getContent().add(trace(why()));
        }
        if (!comment.text().isEmpty()) {
            getContent().add(new LongText(comment.shown()));
        }
        getContent().add(attached, below);
        showActions(answerable && !comment.hidden());
    }

    private String whoRemoved() {
        String unnamed = getTranslation("conversation.unnamed." + item.kind());
        return getTranslation(
                "conversation.removed",
                Objects.requireNonNullElse(comment.writer(), unnamed),
                Objects.requireNonNullElse(comment.removedBy(), unnamed));
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
        var head = new Paragraph(new Span(who()), new Span(" · "), new RelativeTime(comment.at(), getLocale()));
        head.addClassName("rb-comment-head");
        if (comment.editedAt() != null) {
            head.add(" · " + getTranslation("conversation.edited"));
        }
        return head;
    }

    /** Without a name the writer alone sees that it was her. */
    private String who() {
        if (comment.writer() != null) {
            return comment.writer();
        }
        String as = getTranslation("conversation.Unnamed." + item.kind());
        return comment.mine() ? getTranslation("conversation.unnamed.mine", as) : as;
    }

    private void showActions(boolean answerable) {
        below.removeAll();
        below.addClassName("rb-comment-actions");
        if (answerable) {
            below.add(action("reply", () -> write(forms.reply(comment), "", true)));
        }
        if (comment.mayEdit()) {
            below.add(action("edit", () -> write(forms.edit(comment), comment.text(), answerable)));
        }
        if (comment.mayShow()) {
            below.add(action(
                    "showAgain", () -> after(moderation.show(comment.ref()).refusals())));
        }
        if (comment.mayRemove()) {
            below.add(action(
                    "remove", () -> after(conversations.remove(comment.id()).refusals())));
        }
        if (!comment.hidden()) {
            below.add(action(
                    "recognisable",
                    () -> new NoteDialog(
                                    "comment-" + comment.id(),
                                    "conversation.recognisable",
                                    note -> moderation
                                            .recognisable(comment.ref(), note)
                                            .refusals(),
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
