package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.ConflictDialog;
import nl.ruimbaan.base.ui.ItemFrame;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.improvement.IcebergLayer;
import nl.ruimbaan.improvement.IcebergService;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPage;
import nl.ruimbaan.privacy.PrivacyService;
import org.jspecify.annotations.Nullable;

/** The iceberg of a page, each layer of which anyone fills where it stands. */
class IcebergPart extends Composite<Div> {

    private final IcebergService icebergs;
    private final PrivacyService privacy;
    private final List<LayerSection> sections;
    private final Runnable reload;
    private final Iceberg iceberg = new Iceberg(this::open);
    private final Map<IcebergLayer, LayerForm> open = new EnumMap<>(IcebergLayer.class);

    /** The version in which the writer saw what stood there. */
    private final Map<IcebergLayer, Integer> seen = new EnumMap<>(IcebergLayer.class);

    private @Nullable ImprovementPage page;

    IcebergPart(IcebergService icebergs, PrivacyService privacy, List<LayerSection> sections, Runnable reload) {
        this.icebergs = icebergs;
        this.privacy = privacy;
        this.sections = sections;
        this.reload = reload;
        getContent().add(iceberg);
    }

    /** What is being written stays open, on the same page. */
    void show(ImprovementPage anew) {
        if (page != null && !page.id().equals(anew.id())) {
            open.keySet().forEach(it -> iceberg.part(it).close());
            open.clear();
        }
        if (page == null || !page.id().equals(anew.id())) {
            handIn(anew.id());
        }
        page = anew;
        iceberg.show(anew);
        open.values().forEach(LayerForm::again);
    }

    /** Another iceberg: what features hand in below its layers. */
    private void handIn(ImprovementId id) {
        for (IcebergLayer layer : IcebergLayer.values()) {
            iceberg.part(layer)
                    .handIn(sections.stream()
                            .flatMap(it -> it.of(id, layer).stream())
                            .toList());
        }
    }

    private void open(IcebergLayer layer) {
        ImprovementPage shown = Objects.requireNonNull(page);
        var form = new LayerForm(
                shown.id(),
                layer,
                layer.of(shown.text()),
                privacy,
                text -> keep(layer, text),
                () -> close(layer, "#write-" + layer.field()));
        open.put(layer, form);
        seen.put(layer, shown.version());
        iceberg.part(layer).open(form);
    }

    private void keep(IcebergLayer layer, String text) {
        LayerForm form = Objects.requireNonNull(open.get(layer));
        switch (icebergs.fill(Objects.requireNonNull(page).id(), seen.getOrDefault(layer, 0), layer, text)) {
            case Outcome.Saved<ImprovementDraft> ignored -> {
                form.forget();
                reload.run();
                close(layer, "#iceberg-" + layer.field() + " h3");
            }
            case Outcome.Refused<ImprovementDraft>(var refusals) -> form.reject(refusals);
            case Outcome.Conflict<ImprovementDraft> conflict -> {
                form.again();
                ask(layer, text, form, conflict);
            }
            case Outcome.Gone<ImprovementDraft>() -> Notices.gone();
        }
    }

    /** Both texts side by side; nothing is lost. */
    private void ask(IcebergLayer layer, String text, LayerForm form, Outcome.Conflict<ImprovementDraft> conflict) {
        String theirs = layer.of(conflict.theirs());
        String label = UI.getCurrent().getTranslation("improvement.iceberg." + layer.field());
        new ConflictDialog(
                        conflict.by(),
                        conflict.at(),
                        List.of(new ConflictDialog.Difference(label, theirs, text)),
                        () -> {
                            seen.put(layer, conflict.version());
                            form.put(theirs);
                        },
                        () -> {
                            seen.put(layer, conflict.version());
                            keep(layer, text);
                        })
                .open();
    }

    private void close(IcebergLayer layer, String then) {
        open.remove(layer);
        iceberg.part(layer).close();
        ItemFrame.goTo(iceberg, then);
    }
}
