package nl.ruimbaan.condition;

/** Where a page of the register ended: the next one goes on after it. */
public record RegisterKey(String name, long id) {

    public static RegisterKey after(RegisterLine last) {
        return new RegisterKey(ConditionDraft.key(last.name()), last.id().number());
    }
}
