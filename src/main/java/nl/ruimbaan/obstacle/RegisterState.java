package nl.ruimbaan.obstacle;

/** Whether a system condition still makes the system behave so. */
public enum RegisterState {
    STILL_THERE,
    CHANGED;

    public String key() {
        return "register.state." + name();
    }
}
