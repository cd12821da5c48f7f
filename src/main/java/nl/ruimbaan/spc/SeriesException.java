package nl.ruimbaan.spc;

/** A series that cannot be judged was judged all the same: ask for its flaws first with {@link SeriesFlaw#of}. */
public final class SeriesException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient SeriesFlaw flaw;

    SeriesException(SeriesFlaw flaw) {
        super(flaw.what() + " at point " + flaw.place());
        this.flaw = flaw;
    }

    /** What is wrong, and where. */
    public SeriesFlaw flaw() {
        return flaw;
    }
}
