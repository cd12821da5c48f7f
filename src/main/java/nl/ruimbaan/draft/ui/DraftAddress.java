package nl.ruimbaan.draft.ui;

import com.vaadin.flow.router.QueryParameters;

/** Where an editor goes on with a new text that was begun. */
public final class DraftAddress {

    static final String PARAMETER = "draft";

    private DraftAddress() {}

    /**
     * What stands behind the address of an editor of new texts.
     *
     * @param draft its number, below zero
     */
    public static QueryParameters of(long draft) {
        return QueryParameters.of(PARAMETER, Long.toString(-draft));
    }
}
