package nl.ruimbaan.shell;

/**
 * A place that one can go to from everywhere.
 *
 * @param path relative to the portal's own address
 * @param title its key; in what is sent the title itself
 * @param icon its name; empty for none
 */
record FramePlace(String path, String title, String icon) {

    FramePlace called(String name) {
        return new FramePlace(path, name, icon);
    }
}
