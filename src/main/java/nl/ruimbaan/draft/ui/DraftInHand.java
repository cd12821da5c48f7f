package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.KeptDraft;
import org.jspecify.annotations.Nullable;

/**
 * The draft that is under one's hands in this window. A new text has a number of its own, which stands in the address: another
 * window that begins a new one gets another, and this one is found again after a reload.
 */
class DraftInHand {

    private static final String NUMBER = "[1-9][0-9]{0,15}";

    private final DraftService drafts;
    private final ItemKind kind;
    private Location address = new Location("");
    private long number;

    /** What a window says of itself to the others. */
    private record Hand(ItemKind kind, long number) {}

    DraftInHand(DraftService drafts, ItemKind kind) {
        this.drafts = drafts;
        this.kind = kind;
    }

    /** The item, or a number below zero for a new one. */
    long number() {
        return number;
    }

    /**
     * Takes up what the address asks for, else what was left unfinished last, unless that is being written in another window.
     *
     * @param item none for a new one
     * @param goesOn whether a new one goes on with what was left
     */
    void open(@Nullable ItemRef item, Location at, boolean goesOn) {
        address = at;
        if (item != null) {
            number = item.number();
            letGo(UI.getCurrent());
        } else {
            take(asked().or(() -> goesOn ? left() : Optional.empty()).orElseGet(drafts::begin));
        }
    }

    /** Takes up a new text, or one that was begun. */
    void take(long draft) {
        number = draft;
        UI here = UI.getCurrent();
        ComponentUtil.setData(here, Hand.class, new Hand(kind, draft));
        here.getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                address.getPath(),
                                address.getQueryParameters().merging(DraftAddress.PARAMETER, Long.toString(-draft))));
    }

    /** Takes up an empty one. */
    void begin() {
        take(drafts.begin());
    }

    /** Nothing is written in this window any more. */
    static void letGo(UI here) {
        ComponentUtil.setData(here, Hand.class, null);
    }

    Optional<KeptDraft> kept() {
        return drafts.kept(kind, number);
    }

    /** What else was begun and not finished. */
    List<KeptDraft> others() {
        return drafts.unfinished(kind).stream()
                .filter(it -> it.item() != number)
                .toList();
    }

    /** Whether it is being written in another window of this browser. */
    boolean isElsewhere(long draft) {
        UI here = UI.getCurrent();
        var wanted = new Hand(kind, draft);
        return here.getSession().getUIs().stream()
                .filter(it -> !it.equals(here) && !it.isClosing() && !isSameWindow(it, here))
                .anyMatch(it -> wanted.equals(ComponentUtil.getData(it, Hand.class)));
    }

    /** The page that stood in this window a moment ago may not have said farewell yet. */
    private static boolean isSameWindow(UI one, UI other) {
        String name = one.getPage().getExtendedClientDetails().getWindowName();
        return name != null
                && name.equals(other.getPage().getExtendedClientDetails().getWindowName());
    }

    private Optional<Long> asked() {
        return address.getQueryParameters()
                .getSingleParameter(DraftAddress.PARAMETER)
                .filter(it -> it.matches(NUMBER))
                .map(it -> -Long.parseLong(it));
    }

    private Optional<Long> left() {
        return drafts.unfinished(kind).stream()
                .map(KeptDraft::item)
                .filter(it -> !isElsewhere(it))
                .findFirst();
    }
}
