import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The store in which this database's files lie, by the mark kept in it. One row. */
@Entity('blob_store')
@Check('ck_blob_store_one', 'id = 1')
export class BlobStoreRow {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_blob_store' }) id: number;
  @Column('uuid') mark: string;
}
