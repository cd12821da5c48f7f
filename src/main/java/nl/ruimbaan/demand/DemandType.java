package nl.ruimbaan.demand;

import jakarta.persistence.Entity;
import nl.ruimbaan.base.BaseEntity;

/** A kind of customer demand, with its purpose from the customer's point of view. */
@Entity
class DemandType extends BaseEntity {

    private String name;
    private String purpose;

    @SuppressWarnings("NullAway.Init")
    protected DemandType() {}

    DemandType(long id, String name, String purpose) {
        super(id);
        this.name = name.strip();
        this.purpose = purpose.strip();
    }

    DemandTypeName toName() {
        return new DemandTypeName(new DemandTypeId(id()), name, purpose);
    }
}
