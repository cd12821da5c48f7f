package nl.ruimbaan.draft.ui;

import java.util.List;
import nl.ruimbaan.base.Refusal;

/** A form over one text, of which nothing typed is lost. */
public interface DraftForm<D> {

    D read();

    void show(D draft);

    /** Shows each refusal at its field. */
    void reject(List<Refusal> refusals);

    /** Names its fields to what keeps them. */
    void keptBy(DraftKeeper keeper);
}
