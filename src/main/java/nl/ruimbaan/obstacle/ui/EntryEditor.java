package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.ui.EditorWords;
import nl.ruimbaan.draft.ui.ItemEditor;
import nl.ruimbaan.obstacle.RegisterDraft;
import nl.ruimbaan.obstacle.RegisterEntryId;
import nl.ruimbaan.obstacle.RegisterPage;
import nl.ruimbaan.obstacle.RegisterPages;
import nl.ruimbaan.obstacle.RegisterService;
import nl.ruimbaan.obstacle.SystemCondition;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.PrivacyService;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where a coach writes about a system condition. */
@Route(RegisterLinks.NEW)
@RouteAlias(RegisterLinks.ONE + "/edit")
@RolesAllowed("COACH")
class EntryEditor extends ItemEditor<RegisterDraft, EntryForm> {

    private static final EditorWords ADD = new EditorWords("register.add", "register.keep", "register.kept");
    private static final EditorWords EDIT = new EditorWords("register.edit", "register.keep", "register.kept");
    private static final String WHO_SEES = "register.whoSees";

    private final RegisterService register;
    private final RegisterPages pages;
    private @Nullable RegisterEntryId id;

    EntryEditor(
            RegisterService register,
            RegisterPages pages,
            DraftService drafts,
            PrivacyService privacy,
            JsonMapper json) {
        super(ItemKind.CONDITION, RegisterDraft.class, new EntryForm(), drafts, privacy, json);
        this.register = register;
        this.pages = pages;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = RegisterLinks.id(event.getRouteParameters()).orElse(null);
        if (id == null) {
            open(null, 0, RegisterDraft.empty(Language.of(getLocale())), ADD, WHO_SEES);
        } else {
            RegisterPage page = pages.page(id).orElseThrow(NotFoundException::new);
            open(id.ref(), page.version(), page.text(), EDIT, WHO_SEES);
        }
    }

    @Override
    protected Outcome<RegisterDraft> save(RegisterDraft draft, int onVersion) {
        return id == null ? register.register(draft, writtenAs()) : register.write(id, onVersion, draft);
    }

    @Override
    protected String label(RegisterDraft draft) {
        return draft.name();
    }

    @Override
    protected Component preview(RegisterDraft draft) {
        return new Div(new H2(draft.name()), new EntryWords(draft));
    }

    @Override
    protected List<ConflictDialog.Difference> differences(RegisterDraft theirs, RegisterDraft mine) {
        return List.of(
                difference("name", theirs.name(), mine.name()),
                difference("kind", word(theirs.kind()), word(mine.kind())),
                difference("purpose", theirs.purpose(), mine.purpose()),
                difference("thinking", theirs.thinking(), mine.thinking()),
                difference("since", theirs.since(), mine.since()),
                difference("who", theirs.who(), mine.who()));
    }

    private ConflictDialog.Difference difference(String field, String theirs, String mine) {
        return new ConflictDialog.Difference(getTranslation("register.form." + field), theirs, mine);
    }

    private String word(@Nullable SystemCondition kind) {
        return kind == null ? "" : getTranslation(kind.key());
    }
}
