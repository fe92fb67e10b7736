package se.scilifelab.dds.model;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Somebody who runs the whole system. */
@Entity
@Table(name = "superadmins")
@DiscriminatorValue("superadmin")
public class SuperAdmin extends User {}
