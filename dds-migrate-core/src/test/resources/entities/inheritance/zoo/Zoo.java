package zoo;

import jakarta.persistence.*;

/** All three inheritances; ids are assigned so that each provider version writes the same. */
public class Zoo {
    @Entity(name = "animals")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Animal {
        @Id
        long id;

        String name;
    }

    @Entity(name = "birds")
    public static class Bird extends Animal {
        int wingspan;
    }

    @Entity(name = "vehicles")
    @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind")
    public static class Vehicle {
        @Id
        String plate;

        int wheels;
    }

    @Entity(name = "trucks")
    public static class Truck extends Vehicle {
        int axles;
        int capacity;
    }

    @Entity(name = "documents")
    @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public abstract static class Document {
        @Id
        long number;

        String title;
    }

    @Entity(name = "invoices")
    public static class Invoice extends Document {
        long amount;
    }
}
