package nl.ruimbaan.kiosk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.PublicAddress;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.kiosk.KioskCodeDraft;
import nl.ruimbaan.kiosk.KioskCodeLine;
import nl.ruimbaan.kiosk.KioskCodeResult;
import nl.ruimbaan.kiosk.KioskCodes;

/** The codes of the screens in the corridor, for the administrator. */
@Route("settings/kiosk")
@Menu(title = "kiosk.menu", order = 93, icon = "screen")
@RolesAllowed("ADMINISTRATOR")
class KioskCodesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final KioskCodes codes;
    private final PublicAddress address;
    private final Div list = new Div();

    KioskCodesView(KioskCodes codes, PublicAddress address) {
        this.codes = codes;
        this.address = address;
        var make = new Button(getTranslation("kiosk.make"), click -> new KioskCodeDialog(this::make).open());
        make.setId("make-code");
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassNames("rb-view", "rb-settings");
        getContent()
                .add(
                        new ViewHeader(getTranslation("kiosk.title"), make),
                        new Paragraph(getTranslation("kiosk.what")),
                        new Paragraph(getTranslation("kiosk.bare")),
                        list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        List<KioskCodeLine> lines = codes.codes();
        list.removeAll();
        list.add(
                lines.isEmpty()
                        ? new EmptyState(getTranslation("kiosk.none"), getTranslation("kiosk.none.hint"))
                        : new KioskCodeList(lines, this::askToWithdraw));
    }

    private List<Refusal> make(KioskCodeDraft draft) {
        return switch (codes.make(draft)) {
            case KioskCodeResult.Refused(var refusals) -> refusals;
            case KioskCodeResult.Made made -> {
                load();
                new KioskCodeMadeDialog(made, address).open();
                yield List.of();
            }
        };
    }

    private void askToWithdraw(KioskCodeLine line) {
        new WithdrawDialog(line.place(), () -> withdraw(line)).open();
    }

    private void withdraw(KioskCodeLine line) {
        Act withdrawn = codes.withdraw(line.id());
        if (withdrawn.isDone()) {
            Notices.done("kiosk.withdrawn.done", line.place());
        } else {
            Notices.refused(withdrawn.refusals());
        }
        load();
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("kiosk.title"));
    }
}
