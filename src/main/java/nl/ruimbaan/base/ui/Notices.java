package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.List;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Refusal;

/** Short messages about what came of an action. */
public final class Notices {

    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;

    private Notices() {}

    /** It worked. */
    public static void done(String key, Object... args) {
        show(UI.getCurrent().getTranslation(key, args), NotificationVariant.SUCCESS, SHORT);
    }

    /** It worked, and can be taken back as long as the notice stands. */
    public static void undoable(String text, int milliseconds, Runnable undo) {
        var notice = new Notification();
        notice.setDuration(milliseconds);
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        var back = new Button(UI.getCurrent().getTranslation("notice.undo"), click -> {
            notice.close();
            undo.run();
        });
        back.setId("undo");
        var close = new Button(Icons.of("close-small"), click -> notice.close());
        close.setAriaLabel(UI.getCurrent().getTranslation("close"));
        var line = new Div(new Span(text), back, close);
        line.addClassName("rb-notice-line");
        notice.add(line);
        UI ui = UI.getCurrent();
        var before = ComponentUtil.getData(ui, Undoable.class);
        if (before != null) {
            before.notice().close();
        }
        ComponentUtil.setData(ui, Undoable.class, new Undoable(notice));
        notice.open();
    }

    /** The one that stands: only what was done last is offered to be taken back. */
    private record Undoable(Notification notice) {}

    /** It was refused: why, and what to do. */
    public static void refused(List<Refusal> refusals) {
        show(text(refusals), NotificationVariant.WARNING, LONG);
    }

    /** It is done, and something about it is to be known. */
    public static void warn(String key, Object... args) {
        show(UI.getCurrent().getTranslation(key, args), NotificationVariant.WARNING, LONG);
    }

    /** It is not done yet, and nothing is lost. */
    public static void remind(String key) {
        show(UI.getCurrent().getTranslation(key), NotificationVariant.WARNING, SHORT);
    }

    /** It is no longer there. */
    public static void gone() {
        show(UI.getCurrent().getTranslation("notice.gone"), NotificationVariant.WARNING, LONG);
    }

    /** The sentences of refusals, one a line. */
    public static String text(List<Refusal> refusals) {
        return refusals.stream()
                .map(it -> UI.getCurrent().getTranslation(it.key(), it.args().toArray()))
                .collect(Collectors.joining("\n"));
    }

    private static void show(String text, NotificationVariant variant, int milliseconds) {
        var notice = new Notification(text, milliseconds, Notification.Position.BOTTOM_START);
        notice.addThemeVariants(variant);
        notice.setAssertive(variant == NotificationVariant.WARNING);
        notice.open();
    }
}
