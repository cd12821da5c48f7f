package nl.ruimbaan.condition.ui;

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
import nl.ruimbaan.condition.ConditionDraft;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionPage;
import nl.ruimbaan.condition.ConditionPages;
import nl.ruimbaan.condition.ConditionService;
import nl.ruimbaan.draft.DraftService;
import nl.ruimbaan.draft.ui.EditorWords;
import nl.ruimbaan.draft.ui.ItemEditor;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.PrivacyService;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where a coach writes about a system condition. */
@Route(ConditionLinks.NEW)
@RouteAlias(ConditionLinks.ONE + "/edit")
@RolesAllowed("COACH")
class ConditionEditor extends ItemEditor<ConditionDraft, ConditionForm> {

    private static final EditorWords ADD = new EditorWords("register.add", "register.keep", "register.kept");
    private static final EditorWords EDIT = new EditorWords("register.edit", "register.keep", "register.kept");
    private static final String WHO_SEES = "register.whoSees";

    private final ConditionService register;
    private final ConditionPages pages;
    private @Nullable ConditionId id;

    ConditionEditor(
            ConditionService register,
            ConditionPages pages,
            DraftService drafts,
            PrivacyService privacy,
            JsonMapper json) {
        super(ItemKind.CONDITION, ConditionDraft.class, new ConditionForm(), drafts, privacy, json);
        this.register = register;
        this.pages = pages;
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        id = ConditionLinks.id(event.getRouteParameters()).orElse(null);
        if (id == null) {
            open(null, 0, ConditionDraft.empty(Language.of(getLocale())), ADD, WHO_SEES);
        } else {
            ConditionPage page = pages.page(id).orElseThrow(NotFoundException::new);
            open(id.ref(), page.version(), page.text(), EDIT, WHO_SEES);
        }
    }

    @Override
    protected Outcome<ConditionDraft> save(ConditionDraft draft, int onVersion) {
        return id == null ? register.register(draft, writtenAs()) : register.write(id, onVersion, draft);
    }

    @Override
    protected String label(ConditionDraft draft) {
        return draft.name();
    }

    @Override
    protected Component preview(ConditionDraft draft) {
        return new Div(new H2(draft.name()), new ConditionText(draft));
    }

    @Override
    protected List<ConflictDialog.Difference> differences(ConditionDraft theirs, ConditionDraft mine) {
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

    private String word(@Nullable ConditionKind kind) {
        return kind == null ? "" : getTranslation(kind.key());
    }
}
