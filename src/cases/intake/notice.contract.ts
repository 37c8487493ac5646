import { IsOptional, IsString, Length } from 'class-validator';

/** A notice: its text as it was pasted, or a file. */
export class NoticeBody {
  @IsOptional()
  @IsString()
  @Length(1, 200_000)
  text?: string;

  /** The bytes of a mail (.eml), PDF, Word, HTML or text file in base64. Of a mail, what is attached is read as well. */
  @IsOptional()
  @IsString()
  @Length(1, 7_500_000)
  file?: string;

  /** With `file`: its name, whose extension says what it is. */
  @IsOptional()
  @IsString()
  @Length(1, 1_000)
  fileName?: string;
}
